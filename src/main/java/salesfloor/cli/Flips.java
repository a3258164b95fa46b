package salesfloor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import salesfloor.experiment.Case;
import salesfloor.experiment.design.PairedResponse;
import salesfloor.experiment.design.ReadOffResponse;
import salesfloor.experiment.design.Reversal;
import salesfloor.experiment.selection.Plan;
import salesfloor.report.Figures;
import salesfloor.report.Flip;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.InvalidScenario;

/** What change of an assumption would make another plan as good as the one that is recommended: both are simulated under it. */
final class Flips {
    private final PlanScenarios plans;
    private final PlanTrials trials;
    private final GrowingExperiment experiment;
    private final String response;
    private final SortedMap<String, Case> cases = new TreeMap<>();
    private final SortedMap<String, Integer> asked = new TreeMap<>();
    private int spent;

    Flips(PlanScenarios plans, PlanTrials trials, GrowingExperiment experiment, String response) {
        this.plans = plans;
        this.trials = trials;
        this.experiment = experiment;
        this.response = response;
    }

    /** Looks for every assumption's value at which both plans are equal. */
    List<Flip> of(Plan chosen, Plan other, int replications) throws IOException {
        List<Factor> assumptions = Doubts.of(plans.base());
        Reversal reversal = new Reversal(replications, replications, assumptions.size());
        List<Flip> flips = new ArrayList<>();
        for (Factor assumption : assumptions) {
            if (isPossible(chosen, other, assumption)) {
                PairedResponse difference = new ReadOffResponse(
                        (value, n) -> differences(chosen, other, assumption, value, n), Doubts.LOW, Doubts.HIGH);
                flips.add(new Flip(assumption.name(), reversal.search(difference, 1, Doubts.LOW, Doubts.HIGH)));
            }
        }
        return flips;
    }

    /** Replications made for it, beside those that were there. */
    int spent() {
        return spent;
    }

    /** Whether both ends of the range make scenarios of both plans. */
    private boolean isPossible(Plan chosen, Plan other, Factor assumption) {
        try {
            for (Plan plan : List.of(chosen, other)) {
                plans.scenario(plan, assumption.name(), List.of(assumption.of(Doubts.LOW)));
                plans.scenario(plan, assumption.name(), List.of(assumption.of(Doubts.HIGH)));
            }
            return true;
        } catch (InvalidScenario none) {
            return false;
        }
    }

    private double[] differences(Plan chosen, Plan other, Factor assumption, double value, int n) throws IOException {
        Case one = at(chosen, assumption, value);
        Case another = at(other, assumption, value);
        experiment.run(List.of(one, another), 1, n);
        count(one, value, n);
        count(another, value, n);
        double[] differences = new double[n];
        for (int i = 0; i < n; i++) {
            differences[i] = measure(one, i + 1, response) - measure(another, i + 1, response);
        }
        return differences;
    }

    private static double measure(Case one, int replication, String response) throws IOException {
        boolean there = one.log().has(replication);
        return there ? one.log().read(replication).measures().getOrDefault(response, Double.NaN) : Double.NaN;
    }

    /** At what is assumed now, the plan itself with its figures. */
    private Case at(Plan plan, Factor assumption, double value) throws IOException {
        if (value == 1) {
            return trials.of(plan).orElseThrow();
        }
        String label = plans.names().label(plan) + ", " + assumption.name() + " × " + Figures.plain(value);
        Case known = cases.get(label);
        if (known == null) {
            known = experiment.add(label, plans.scenario(plan, label, List.of(assumption.of(value))));
            cases.put(label, known);
        }
        return known;
    }

    /** Counts by what was asked for, not by what was simulated now, so that a resumed run says the same. */
    private void count(Case one, double value, int n) {
        if (value != 1) {
            int before = asked.getOrDefault(one.label(), 0);
            asked.put(one.label(), Math.max(before, n));
            spent += Math.max(0, n - before);
        }
    }
}
