package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salesfloor.experiment.Case;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.Guide;
import salesfloor.experiment.selection.Optimisation;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation;
import salesfloor.report.Flip;
import salesfloor.report.Manifest;
import salesfloor.report.OptimisationReport;
import salesfloor.report.OptimisationText;
import salesfloor.report.ResultFolder;
import salesfloor.scenario.ExperimentPlan;

/** One optimisation from its first replication to its exit code. */
final class OptimisationRun {
    private final ExperimentPlan asked;
    private final PlanScenarios plans;
    private final Guide formula;
    private final Aim aim;
    private final LogHeader header;
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;

    OptimisationRun(
            ExperimentPlan asked,
            PlanScenarios plans,
            Guide formula,
            Aim aim,
            LogHeader header,
            ResultFolder folder,
            Invocation invocation,
            Screen screen) {
        this.asked = asked;
        this.plans = plans;
        this.formula = formula;
        this.aim = aim;
        this.header = header;
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
    }

    /** Simulates, writes and shows; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        int threads = invocation.options().threads();
        ExperimentSeries series = new ExperimentSeries(header.rootSeed(), threads);
        GrowingExperiment experiment = new GrowingExperiment(simulation, folder, header, series);
        PlanTrials trials = new PlanTrials(plans, experiment);
        Simulating simulating = new Simulating(folder, invocation, screen);
        return simulating.run(series, 1, () -> report(trials, experiment, series), (report, end) -> {
            StoppingRule rule =
                    StoppingRule.exactly(Math.max(1, report.outcome().planned().size()));
            Manifest manifest = new Manifest(
                    header, asked.name(), hashes(report), words, rule, report.outcome(), start, end, threads);
            folder.write(report, manifest);
            return simulating.show(report, style -> OptimisationText.of(report, invocation, style));
        });
    }

    private OptimisationReport report(PlanTrials trials, GrowingExperiment experiment, ExperimentSeries series)
            throws IOException {
        Optional<Plan> today = plans.today();
        Recommendation found = new Optimisation(plans.space(), aim, formula, trials).run(today);
        List<Case> cases = new ArrayList<>();
        for (Plan plan : found.figures().keySet()) {
            trials.of(plan).ifPresent(cases::add);
        }
        Flips search = new Flips(plans, trials, experiment, aim.response());
        Optional<Plan> rival = found.selection().runnerUp();
        List<Flip> flips = rival.isEmpty()
                ? List.of()
                : search.of(found.selection().chosen().orElseThrow(), rival.get(), aim.first());
        NavigableSet<Integer> numbers = new TreeSet<>();
        found.figures().values().forEach(n -> IntStream.rangeClosed(1, n).forEach(numbers::add));
        return new OptimisationReport(
                asked.question(),
                aim,
                plans.names(),
                plans.space().size(),
                found,
                guessed(found),
                today,
                simulated(trials, found),
                figures(cases, found, numbers),
                cases.size() < 2 ? Optional.empty() : Optional.of(Comparison.of(cases, numbers)),
                flips,
                search.spent(),
                plans.base().scenario(),
                header.rootSeed(),
                new Outcome(numbers, series.failed(), false));
    }

    private SortedMap<Plan, Map<String, Estimate>> simulated(PlanTrials trials, Recommendation found)
            throws IOException {
        SortedMap<Plan, Map<String, Estimate>> all = new TreeMap<>();
        for (Recommendation.Tried tried : found.tried()) {
            Map<String, Estimate> estimates = trials.estimates(tried.plan());
            if (!estimates.isEmpty()) {
                all.put(tried.plan(), estimates);
            }
        }
        return all;
    }

    private List<Findings> figures(List<Case> cases, Recommendation found, NavigableSet<Integer> numbers)
            throws IOException {
        List<Findings> figures = new ArrayList<>();
        List<Plan> all = List.copyOf(found.figures().keySet());
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            SortedSet<Integer> finished = folder.finished(one.label(), numbers);
            if (!finished.isEmpty()) {
                figures.add(Findings.of(one.label(), plans.scenario(all.get(i)), one.log(), finished));
            }
        }
        return figures;
    }

    private Map<Plan, Map<String, Double>> guessed(Recommendation found) {
        Map<Plan, Map<String, Double>> guessed = new TreeMap<>();
        found.proposed().forEach(plan -> guessed.put(plan, formula.of(plan)));
        return guessed;
    }

    private Map<String, String> hashes(OptimisationReport report) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Plan plan : report.found().figures().keySet()) {
            String label = plans.names().label(plan);
            hashes.put(label, plans.scenario(plan, label, List.of()).hash());
        }
        return hashes;
    }
}
