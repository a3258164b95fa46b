package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.SensitivityFindings;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.SensitivityStudy;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.SensitivityReport;
import salesfloor.report.SensitivityText;
import salesfloor.report.words.Words;
import salesfloor.scenario.ExperimentPlan;

/** One study of assumptions from its first trial to its exit code. */
final class SensitivityRun {
    private final StudiedScenarios scenarios;
    private final Assumptions assumptions;
    private final SensitivityPlan plan;
    private final LogHeader header;
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;

    SensitivityRun(
            StudiedScenarios scenarios,
            Assumptions assumptions,
            SensitivityPlan plan,
            LogHeader header,
            ResultFolder folder,
            Invocation invocation,
            Screen screen) {
        this.scenarios = scenarios;
        this.assumptions = assumptions;
        this.plan = plan;
        this.header = header;
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
    }

    /** Simulates, writes and shows; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        ExperimentSeries series =
                new ExperimentSeries(header.rootSeed(), invocation.options().threads());
        FolderLaboratory laboratory =
                new FolderLaboratory(scenarios, assumptions, plan.measures(), folder, header, simulation, series);
        Simulating simulating = new Simulating(folder, invocation, screen);
        return simulating.run(
                series,
                SensitivityStudy.trials(plan),
                () -> new SensitivityStudy(plan, laboratory).run(),
                (found, end) -> {
                    Outcome outcome = new Outcome(numbers(), series.failed(), false);
                    Manifest manifest = manifest(outcome, words, start, end);
                    return finish(found, outcome, laboratory.runs(), manifest, simulating);
                });
    }

    private NavigableSet<Integer> numbers() {
        NavigableSet<Integer> numbers = new TreeSet<>();
        IntStream.rangeClosed(1, plan.replications()).forEach(numbers::add);
        return numbers;
    }

    private int finish(SensitivityFindings found, Outcome outcome, int runs, Manifest manifest, Simulating simulating)
            throws IOException {
        SortedSet<Integer> numbers = outcome.planned();
        List<Findings> all = new ArrayList<>();
        for (int i = 0; i < plan.scenarios(); i++) {
            String label = scenarios.labels().get(i);
            SortedSet<Integer> finished = folder.finished(label, numbers);
            if (finished.isEmpty()) {
                screen.note(Words.say("note.nothing.of", label));
                return ExitCodes.FAILED;
            }
            all.add(Findings.of(label, scenarios.scenarios().get(i), folder.log(label), finished));
        }
        SensitivityReport report = new SensitivityReport(
                scenarios.plan().map(ExperimentPlan::question).orElse(""),
                scenarios.choice(),
                all,
                scenarios.labels(),
                found,
                assumptions,
                outcome,
                runs,
                header.rootSeed());
        folder.write(report, manifest);
        return simulating.show(report, style -> SensitivityText.of(report, invocation, style));
    }

    private Manifest manifest(Outcome outcome, List<String> words, Instant start, Instant end) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (int i = 0; i < plan.scenarios(); i++) {
            hashes.put(scenarios.labels().get(i), scenarios.unchanged(i).hash());
        }
        return new Manifest(
                header,
                scenarios.name(),
                hashes,
                words,
                StoppingRule.exactly(plan.replications()),
                outcome,
                start,
                end,
                invocation.options().threads());
    }
}
