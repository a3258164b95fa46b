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
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
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
    private static final int FAILURES_SHOWN = 5;

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
        SimulationOptions options = invocation.options();
        try (Progress progress = screen.progress()) {
            ExperimentListener listener = options.quiet
                    ? ExperimentListener.NONE
                    : new StudyProgress(progress, SensitivityStudy.trials(plan));
            FolderLaboratory laboratory = new FolderLaboratory(
                    scenarios, assumptions, plan.measures(), folder, header, simulation, options.threads(), listener);
            try (Interruption interruption = new Interruption(() -> stop(laboratory, progress))) {
                SensitivityFindings found = new SensitivityStudy(plan, laboratory).run();
                if (interruption.happened()) {
                    return ExitCodes.INTERRUPTED;
                }
                progress.end();
                return finish(found, laboratory, words, start);
            } catch (StudyStopped stopped) {
                return ExitCodes.INTERRUPTED;
            }
        }
    }

    private int finish(SensitivityFindings found, FolderLaboratory laboratory, List<String> words, Instant start)
            throws IOException {
        tell(laboratory.failed());
        NavigableSet<Integer> numbers = new TreeSet<>();
        IntStream.rangeClosed(1, plan.replications()).forEach(numbers::add);
        Outcome outcome = new Outcome(numbers, laboratory.failed(), false);
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
                laboratory.runs(),
                header.rootSeed());
        Simulating simulating = new Simulating(folder, invocation, screen);
        folder.write(report, manifest(outcome, words, start));
        return simulating.show(report, style -> SensitivityText.of(report, invocation, style));
    }

    private Manifest manifest(Outcome outcome, List<String> words, Instant start) {
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
                Instant.now(),
                invocation.options().threads());
    }

    private void tell(List<FailedReplication> failed) {
        failed.stream().limit(FAILURES_SHOWN).forEach(failure -> screen.note(Screen.failed(failure)));
        if (failed.size() > FAILURES_SHOWN) {
            screen.note(Words.say("note.more-failed", failed.size() - FAILURES_SHOWN));
        }
    }

    /** The virtual machine is ending: keep what is finished and say how to go on. */
    private void stop(FolderLaboratory laboratory, Progress progress) {
        laboratory.stop();
        progress.end();
        try {
            folder.close();
        } catch (IOException unimportant) {
            screen.note(ErrorMessages.message(unimportant));
        }
        screen.note(Words.say("note.stopped.safe"));
        screen.note("  " + invocation.resume(folder.path()));
    }
}
