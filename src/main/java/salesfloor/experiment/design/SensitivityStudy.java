package salesfloor.experiment.design;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import salesfloor.experiment.Estimate;

/**
 * Which assumptions move the measures, which scenario is advised, and which assumptions would turn that advice. All of it by the
 * same luck: replication k of whatever place has the same seed.
 */
public final class SensitivityStudy {
    private static final double ERROR = 1 - Estimate.CONFIDENCE;

    /** Replications for a first look at where the advice turns. */
    private static final int FEW = 5;

    private final SensitivityPlan plan;
    private final Laboratory laboratory;
    private final int factors;

    /** @param laboratory runs places whose settings are those of the plan's assumptions, in their order */
    public SensitivityStudy(SensitivityPlan plan, Laboratory laboratory) {
        this.plan = plan;
        this.laboratory = laboratory;
        this.factors = plan.assumptions().size();
    }

    /** How many trials a study takes at least: all but those that look for where the advice turns. */
    public static int trials(SensitivityPlan plan) {
        int ends = 2 * (1 + 2 * plan.assumptions().size());
        int others = plan.scenarios() - 2;
        return (ends + others) * plan.replications()
                + new Screening(plan, 0).trials().size();
    }

    /** The places whose scenarios must be possible: the ends of every range in every scenario, and points all over the ranges. */
    public static List<Place> places(SensitivityPlan plan) {
        List<Place> places = new ArrayList<>();
        for (int scenario = 0; scenario < plan.scenarios(); scenario++) {
            places.addAll(List.of(ends(plan, scenario)));
        }
        new Screening(plan, 0).trials().forEach(trial -> places.add(trial.place()));
        return places;
    }

    /** Runs the study. */
    public SensitivityFindings run() throws IOException {
        Advice advice = advice();
        simulate(ends(plan, advice.advised()), ends(plan, advice.other()));
        return new SensitivityFindings(plan, advice, influences(advice.advised()), turns(advice));
    }

    // ------------------------------------------------------------------ advice

    /** The best scenario against the first; where the first is the best, against the second best. */
    private Advice advice() throws IOException {
        simulate(IntStream.range(0, plan.scenarios())
                .mapToObj(scenario -> Place.unchanged(scenario, factors))
                .toArray(Place[]::new));
        Estimate[] leads = new Estimate[plan.scenarios()];
        for (int scenario = 1; scenario < leads.length; scenario++) {
            leads[scenario] = Estimate.of(lead(scenario, 0));
        }
        int best = IntStream.range(1, leads.length)
                .boxed()
                .max(Comparator.comparingDouble(scenario -> leads[scenario].mean()))
                .orElseThrow();
        boolean change = leads[best].mean() > 0;
        Estimate lead = change ? leads[best] : Estimate.of(lead(0, best));
        return new Advice(change ? best : 0, change ? 0 : best, lead, Interval.of(lead, ERROR / (leads.length - 1)));
    }

    private double[] lead(int scenario, int other) throws IOException {
        return lead(Place.unchanged(scenario, factors), Place.unchanged(other, factors), plan.replications());
    }

    /** By how much one place is better than another, replication by replication. */
    private double[] lead(Place advised, Place other, int replications) throws IOException {
        double[] leads = new double[replications];
        for (int i = 0; i < replications; i++) {
            leads[i] = plan.sign() * (deciding(advised, i + 1) - deciding(other, i + 1));
        }
        return leads;
    }

    private double deciding(Place place, int replication) throws IOException {
        return laboratory.value(new Trial(place, replication), plan.measures().get(0));
    }

    // --------------------------------------------------------------- influences

    /** The places of a tornado, as {@link OneAtATime} orders them. */
    private static Place[] ends(SensitivityPlan plan, int scenario) {
        int factors = plan.assumptions().size();
        Place[] places = new Place[1 + 2 * factors];
        places[0] = Place.unchanged(scenario, factors);
        for (int i = 0; i < factors; i++) {
            places[OneAtATime.low(i)] =
                    places[0].with(i, plan.assumptions().get(i).low());
            places[OneAtATime.high(i)] =
                    places[0].with(i, plan.assumptions().get(i).high());
        }
        return places;
    }

    private List<Influence> influences(int scenario) throws IOException {
        Screening screening = new Screening(plan, scenario);
        laboratory.run(screening.trials());
        List<Influence> influences = new ArrayList<>();
        for (String measure : plan.measures()) {
            double[][] responses = responses(ends(plan, scenario), measure);
            double base = Estimate.of(responses[0]).mean();
            List<Screening.Finding> screened = screening.findings(laboratory, measure);
            for (Tornado.Bar bar : Tornado.of(responses)) {
                Screening.Finding found = screened.get(bar.factor());
                influences.add(new Influence(
                        plan.assumptions().get(bar.factor()), measure, base, bar, found.effect(), found.shares()));
            }
        }
        return influences;
    }

    private double[][] responses(Place[] places, String measure) throws IOException {
        double[][] responses = new double[places.length][plan.replications()];
        for (int place = 0; place < places.length; place++) {
            for (int i = 0; i < plan.replications(); i++) {
                responses[place][i] = laboratory.value(new Trial(places[place], i + 1), measure);
            }
        }
        return responses;
    }

    // -------------------------------------------------------------------- turns

    private List<Turn> turns(Advice advice) throws IOException {
        Reversal reversal = new Reversal(Math.min(FEW, plan.replications()), plan.replications(), factors);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            int factor = i;
            Assumption assumption = plan.assumptions().get(i);
            PairedResponse response = (value, replications) -> leads(advice, factor, value, replications);
            Crossing crossing = reversal.search(response, assumption.base(), assumption.low(), assumption.high());
            turns.add(new Turn(
                    assumption, lead(response, assumption.low()), lead(response, assumption.high()), crossing));
        }
        turns.sort(Comparator.comparingDouble(Turn::distance));
        return turns;
    }

    /** The lead at an end of a range; the intervals of all ends hold together. */
    private Interval lead(PairedResponse response, double value) throws IOException {
        return Interval.of(Estimate.of(response.at(value, plan.replications())), ERROR / (2 * factors));
    }

    private double[] leads(Advice advice, int factor, double value, int replications) throws IOException {
        Place advised = changed(advice.advised(), factor, value);
        Place other = changed(advice.other(), factor, value);
        laboratory.run(trials(replications, advised, other));
        return lead(advised, other, replications);
    }

    private Place changed(int scenario, int factor, double value) {
        Place unchanged = Place.unchanged(scenario, factors);
        return value == plan.assumptions().get(factor).base() ? unchanged : unchanged.with(factor, value);
    }

    // ---------------------------------------------------------------- trials

    private void simulate(Place[]... places) throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (Place[] some : places) {
            trials.addAll(trials(plan.replications(), some));
        }
        laboratory.run(trials);
    }

    private static List<Trial> trials(int replications, Place... places) {
        List<Trial> trials = new ArrayList<>();
        for (Place place : places) {
            IntStream.rangeClosed(1, replications).forEach(number -> trials.add(new Trial(place, number)));
        }
        return trials;
    }
}
