package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;

/** The sentence that ends a comparison. */
class ComparisonAnswerTest {
    private static final int NO_NUMBER = Integer.MAX_VALUE;
    private static final String TOGETHER = "; 95 % intervals that hold together, 10 replications with the same luck.";
    private static final String ALONE = "; 95 % interval, 10 replications with the same luck.";

    @Test
    void better_and_worse_say_by_how_much() {
        assertThat(answer("profit", contrast("B", -4000, 900, Verdict.WORSE, 0)))
                .isEqualTo("B earns 3,100–4,900 EUR a month less than A" + ALONE);
        assertThat(answer("profit", contrast("B", 4012, 933, Verdict.BETTER, 0)))
                .isEqualTo("B earns 3,080–4,940 EUR a month more than A" + ALONE);
        assertThat(answer("lostOrders", contrast("B", -0.026, 0.0046, Verdict.BETTER, 0)))
                .isEqualTo("B is better than A: lost orders 2.14–3.06 points lower" + ALONE);
        assertThat(answer("orderWait", contrast("B", 1.5, 0.2, Verdict.WORSE, 0)))
                .isEqualTo("B is worse than A: order wait 1.30–1.70 min higher" + ALONE);
    }

    @Test
    void a_difference_that_never_varies_is_said_without_a_range() {
        assertThat(answer("profit", contrast("B", 1000, 0, Verdict.BETTER, 0)))
                .isEqualTo("B earns 1,000 EUR a month more than A" + ALONE);
    }

    @Test
    void what_is_not_decided_says_what_would_settle_it() {
        assertThat(answer("profit", contrast("B", 400, 900, Verdict.NOT_DECIDED, 55)))
                .isEqualTo("B is not distinguishable from A (about 45 more replications would settle it)" + ALONE);
        assertThat(answer("orders", contrast("B", 0.01, 9, Verdict.NOT_DECIDED, NO_NUMBER)))
                .isEqualTo(
                        "B is not distinguishable from A by orders (no number of replications can be named that would"
                                + " settle it)" + ALONE);
    }

    @Test
    void of_several_scenarios_the_best_is_named_or_said_to_be_open() {
        assertThat(answer(
                        "profit",
                        contrast("B", -4000, 900, Verdict.WORSE, 0),
                        contrast("C", -2000, 100, Verdict.WORSE, 0)))
                .isEqualTo("B earns 3,100–4,900 EUR a month less than A; C earns 1,900–2,100 EUR a month less than A;"
                        + " the best is A" + TOGETHER);
        assertThat(answer(
                        "profit",
                        contrast("B", -4000, 900, Verdict.WORSE, 0),
                        contrast("C", 200, 900, Verdict.NOT_DECIDED, 55)))
                .isEqualTo("B earns 3,100–4,900 EUR a month less than A; C is not distinguishable from A (about 45 more"
                        + " replications would settle it); which is best is not decided between A and C" + TOGETHER);
    }

    @Test
    void many_scenarios_are_counted() {
        Contrast[] six = {
            contrast("B", -4000, 900, Verdict.WORSE, 0),
            contrast("C", -4000, 900, Verdict.WORSE, 0),
            contrast("D", -4000, 900, Verdict.WORSE, 0),
            contrast("E", 200, 900, Verdict.NOT_DECIDED, 55),
            contrast("F", -4000, 900, Verdict.WORSE, 0)
        };
        assertThat(answer("profit", six))
                .isEqualTo("against A, by profit: 0 of 5 scenarios better, 4 worse, 1 not distinguishable; which"
                        + " is best is not decided between A and E" + TOGETHER);
    }

    @Test
    void no_difference_at_all_is_said_so() {
        assertThat(answer("profit", contrast("A (2)", 0, 0, Verdict.EQUAL, 0)))
                .isEqualTo("no difference between A and A (2): every measure is exactly equal in every replication"
                        + ALONE);
    }

    private static Contrast contrast(String label, double mean, double halfWidth, Verdict verdict, int toSettle) {
        Estimate difference = new Estimate(mean, halfWidth, 1, mean, mean, 10);
        return new Contrast(label, difference, halfWidth, 2, verdict, toSettle);
    }

    /** Against A; whatever is worse cannot be the best. */
    private static String answer(String measure, Contrast... contrasts) {
        List<String> labels = new ArrayList<>(List.of("A"));
        List<Standing> standings = new ArrayList<>(List.of(new Standing("A", 0.5, 0, 0, true)));
        for (Contrast contrast : contrasts) {
            labels.add(contrast.label());
            standings.add(new Standing(contrast.label(), 0.5, 0, 0, contrast.verdict() != Verdict.WORSE));
        }
        Map<String, MeasureComparison> measures = new LinkedHashMap<>();
        measures.put(measure, new MeasureComparison(measure, List.of(contrasts), standings, 0));
        return new ComparisonAnswer("EUR", new Comparison(labels, 10, measures), measure).text();
    }
}
