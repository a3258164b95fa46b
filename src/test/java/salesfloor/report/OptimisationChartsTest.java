package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Candidate.Fate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.experiment.selection.Selection;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.ParetoChart;
import salesfloor.report.chart.ParetoChart.Role;
import salesfloor.scenario.Goal;

/** The pictures of an optimisation: five desks of one to five sellers, of which the third is best under a cap. */
class OptimisationChartsTest {
    private static final double[] PROFIT = {10_000, 30_000, 35_000, 34_000, 60_000};
    private static final Goal CAP = new Goal("payroll", false, 45_000);

    private static Plan sellers(int number) {
        return Plan.of(number - 1);
    }

    private static OptimisationReport report(Optional<Plan> chosen) {
        List<Tried> tried = new ArrayList<>();
        SortedMap<Plan, Map<String, Estimate>> simulated = new TreeMap<>();
        List<Candidate> finalists = new ArrayList<>();
        for (int sellers = 1; sellers <= PROFIT.length; sellers++) {
            double profit = PROFIT[sellers - 1];
            Fate fate = sellers == 5
                    ? Fate.BREAKS
                    : chosen.equals(Optional.of(sellers(sellers))) ? Fate.CHOSEN : Fate.WORSE;
            Candidate candidate =
                    new Candidate(sellers(sellers), fate, MadeUpFindings.around(profit), List.of(), Optional.empty());
            finalists.add(candidate);
            tried.add(new Tried(sellers(sellers), MadeUpFindings.around(profit), List.of(), Optional.empty()));
            Map<String, Estimate> measures = new LinkedHashMap<>();
            measures.put("profit", MadeUpFindings.around(profit));
            measures.put("ordersPerDay", MadeUpFindings.around(100.0 * sellers));
            measures.put("payroll", MadeUpFindings.around(10_000.0 * sellers));
            simulated.put(sellers(sellers), measures);
        }
        Selection selection = new Selection(finalists, chosen, Optional.of(sellers(4)), Estimate.of(1, 2), 0, 15);
        return new OptimisationReport(
                "",
                new Aim("profit", true, List.of(CAP), 0.95, 1_000, 2, 50),
                new PlanNames(List.of("seller"), List.of(List.of("1", "2", "3", "4", "5"))),
                5,
                new Recommendation(List.of(), tried, selection, 15, Collections.emptyMap()),
                Collections.emptyMap(),
                Optional.of(sellers(2)),
                simulated,
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                MadeUpFindings.scenario(),
                1,
                MadeUpFindings.THREE);
    }

    private static <T extends Chart> T chart(Optional<Plan> chosen, String name, Class<T> kind) {
        return new OptimisationCharts(report(chosen))
                .all().stream()
                        .filter(chart -> chart.caption().name().equals(name))
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void finalists_stand_in_order_with_what_became_of_them() {
        IntervalChart chart = chart(Optional.of(sellers(3)), "profit-of-finalists", IntervalChart.class);
        assertThat(chart.rows())
                .extracting(IntervalChart.Row::name)
                .containsExactly("seller 5", "seller 3", "seller 4", "seller 2", "seller 1");
        assertThat(chart.rows().get(1).standing()).isEqualTo(IntervalChart.Standing.BEST);
        Estimate third = MadeUpFindings.around(35_000);
        assertThat(List.of(
                        chart.rows().get(1).value(),
                        chart.rows().get(1).lower(),
                        chart.rows().get(1).upper()))
                .containsExactly(third.mean(), third.lower(), third.upper());
        assertThat(chart.caption().title()).isEqualTo("Chosen: seller 3");
    }

    @Test
    void the_chosen_plan_the_runner_up_and_todays_are_marked_and_plans_over_the_cap_are_told_apart() {
        ParetoChart chart = chart(Optional.of(sellers(3)), "profit-by-payroll", ParetoChart.class);
        assertThat(chart.cases())
                .extracting(ParetoChart.Case::role)
                .containsExactly(Role.ALLOWED, Role.TODAY, Role.CHOSEN, Role.RUNNER_UP, Role.BREAKS_CONSTRAINT);
        assertThat(chart.limits()).hasSize(1);
        assertThat(chart.limits().get(0).y()).isEqualTo(45_000);
        assertThat(chart.limits().get(0).label()).isEqualTo("payroll ≤ 45,000 EUR per month");
    }

    @Test
    void no_plan_over_the_cap_beats_another() {
        ParetoChart chart = chart(Optional.empty(), "profit-against-orders", ParetoChart.class);
        assertThat(chart.cases())
                .extracting(ParetoChart.Case::role)
                .containsExactly(Role.BEATEN, Role.TODAY, Role.FRONT, Role.RUNNER_UP, Role.BREAKS_CONSTRAINT);
        assertThat(chart(Optional.empty(), "profit-of-finalists", IntervalChart.class)
                        .caption()
                        .title())
                .isEqualTo("No plan is recommended");
    }

    @Test
    void drawn_twice_it_is_the_same() {
        assertThat(new OptimisationCharts(report(Optional.of(sellers(3)))).all())
                .isEqualTo(new OptimisationCharts(report(Optional.of(sellers(3)))).all());
    }
}
