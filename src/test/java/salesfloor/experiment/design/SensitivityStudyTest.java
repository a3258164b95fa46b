package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.design.Crossing.Verdict;
import salesfloor.metrics.Measure.Better;

/**
 * A department on one line: profit = margin × orders − wage × people, where one more person brings four orders. The second scenario
 * has one person more, so its lead is 4 × margin − wage; the colour of the walls changes nothing.
 */
class SensitivityStudyTest {
    private static final List<Assumption> ASSUMPTIONS = List.of(
            new Assumption("margin", "economics.margin", 2, 3, 4),
            new Assumption("wage", "pay.wage", 8, 10, 12.5),
            new Assumption("colour", "walls.colour", 0, 0, 1),
            new Assumption("rent", "economics.rent", 1, 1.5, 2));

    @Test
    void the_advice_and_what_turns_it_are_found() throws IOException {
        SensitivityFindings findings = study(Better.MORE, 2, 100, new Line(0.2));
        assertThat(findings.advice().advised()).isEqualTo(1);
        assertThat(findings.advice().isDecided()).isTrue();
        assertThat(findings.reversals())
                .extracting(turn -> turn.assumption().name())
                .containsExactly("margin", "wage");
        Crossing margin = findings.reversals().get(0).crossing();
        assertThat(margin.lower()).isLessThan(2.5);
        assertThat(margin.upper()).isGreaterThan(2.5);
        assertThat(findings.reversals().get(0).distance()).isCloseTo(0.5 / 3, within(0.05));
        assertThat(findings.reversals().get(1).crossing().value()).isCloseTo(12, within(0.4));
        assertThat(findings.turns())
                .filteredOn(turn -> turn.assumption().name().matches("colour|rent"))
                .allMatch(turn -> turn.crossing().verdict() == Verdict.NOT_WITHIN);
    }

    /** Where less is better, the other scenario is advised, and the same values turn the advice. */
    @Test
    void where_less_is_better_the_advice_is_the_other_way_round() throws IOException {
        SensitivityFindings findings = study(Better.LESS, 2, 100, new Line(0.2));
        assertThat(findings.advice().advised()).isEqualTo(0);
        assertThat(findings.advice().other()).isEqualTo(1);
        assertThat(findings.advice().lead().mean()).isCloseTo(2, within(0.4));
        assertThat(findings.reversals().get(0).crossing().value()).isCloseTo(2.5, within(0.1));
    }

    @Test
    void the_best_of_several_is_held_against_the_first() throws IOException {
        SensitivityFindings findings = study(Better.MORE, 4, 100, new Line(0.2));
        assertThat(findings.advice().advised()).isEqualTo(3);
        assertThat(findings.advice().other()).isZero();
        assertThat(findings.advice().lead().mean()).isCloseTo(6, within(0.6));
    }

    @Test
    void the_tornado_has_the_widest_first_and_effects_are_slopes_over_the_range() throws IOException {
        SensitivityFindings findings = study(Better.MORE, 2, 100, new Line(0));
        List<Influence> on = findings.on("profit");
        assertThat(on)
                .extracting(influence -> influence.assumption().name())
                .containsExactly("wage", "margin", "rent", "colour");
        assertThat(on.get(0).bar().low().value()).isCloseTo(22, within(1e-9));
        assertThat(on.get(0).effect().orElseThrow().mean().mean()).isCloseTo(-11 * 4.5, within(1e-9));
        assertThat(on.get(0).shares()).isEmpty();
    }

    @Test
    void few_factors_with_enough_runs_get_shares_of_the_variance() throws IOException {
        SensitivityFindings findings = study(Better.MORE, 2, 1000, new Line(0));
        List<Influence> on = findings.on("profit");
        double wage = 11 * 4.5;
        double margin = 2 * 14;
        double rent = 1;
        double all = wage * wage + margin * margin + rent * rent;
        assertThat(on.get(0).shares().orElseThrow().first().value()).isCloseTo(wage * wage / all, within(0.05));
        assertThat(on.get(3).shares().orElseThrow().total().value()).isZero();
        assertThat(on.get(0).effect()).isEmpty();
    }

    /** Ties are no advice: nothing is said to turn it. */
    @Test
    void between_equal_scenarios_nothing_is_decided() throws IOException {
        SensitivityFindings findings = study(Better.MORE, 2, 100, new Line(0) {
            @Override
            double truth(Place place) {
                return 5;
            }
        });
        assertThat(findings.advice().isDecided()).isFalse();
        assertThat(findings.undecided()).hasSize(4);
        assertThat(findings.reversals()).isEmpty();
    }

    private static SensitivityFindings study(Better better, int scenarios, int runs, Laboratory laboratory)
            throws IOException {
        SensitivityPlan plan =
                new SensitivityPlan(ASSUMPTIONS, scenarios, List.of("profit", "orders"), better, 20, runs, 20250106);
        return new SensitivityStudy(plan, laboratory).run();
    }

    /** Ten people and, in scenario k, k more. Refuses to tell what was not run, and to run anything twice. */
    private static class Line implements Laboratory {
        private final double sd;
        private final TreeMap<String, Double> run = new TreeMap<>();

        Line(double sd) {
            this.sd = sd;
        }

        @Override
        public void run(Collection<Trial> trials) {
            for (Trial trial : trials) {
                run.computeIfAbsent(trial.toString(), key -> truth(trial.place()) + luck(trial));
            }
        }

        @Override
        public double value(Trial trial, String measure) {
            Double value = run.get(trial.toString());
            assertThat(value).as("%s was run", trial).isNotNull();
            return value == null ? Double.NaN : value;
        }

        /** What all places share, and a little of its own for each scenario. */
        private double luck(Trial trial) {
            SplittableRandom shared = new SplittableRandom(trial.replication());
            double all = 100 * sd * (shared.nextDouble() - 0.5);
            return all + trial.place().scenario() * 2 * sd * (shared.nextDouble() - 0.5);
        }

        double truth(Place place) {
            double people = 10 + place.scenario();
            return setting(place, 0) * (4 * people - 30) - setting(place, 1) * people - setting(place, 3);
        }

        private static double setting(Place place, int i) {
            double value = place.settings().get(i);
            return Double.isNaN(value) ? ASSUMPTIONS.get(i).base() : value;
        }
    }
}
