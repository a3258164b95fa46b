package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The first week of the shipped department looks like any later one, without warm-up: clients are in the middle of their rhythm, and
 * queues have their usual length. Holidays are taken out, so that all weeks have five days; the base starts at the size to which it grows, since
 * queues answer to load more than in proportion.
 *
 * <p>Eight intervals; each covers with 1 - 0.01 / 8, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LoadedStartTest {
    private static final double CONFIDENCE = Interval.oneOf(8);
    private static final int REPLICATIONS = 20 * Runs.effort();
    private static final String[] PLAIN = {
        "time.holidays=[]", "time.warmUp=0 weeks", "time.length=60 weeks", "market.initialClients=2550"
    };

    private final Runs usual = Runs.of("transactional.yaml", REPLICATIONS, PLAIN);
    private final Runs regular = Runs.of("theory/transactional-regular.yaml", REPLICATIONS, PLAIN);

    /** Weekly orders per active client, since the base itself drifts by a percent or two. */
    private static double[] orders(Runs runs, int from, int to) {
        double[] orders = runs.weeks("orders", from, to);
        double[] clients = runs.weeks("activeClients", from, to);
        return IntStream.range(0, orders.length)
                .mapToDouble(i -> orders[i] / clients[i])
                .toArray();
    }

    private static Interval excess(double[] first, double[] later) {
        double usual = Arrays.stream(later).average().orElseThrow();
        return Interval.of(
                IntStream.range(0, first.length)
                        .mapToDouble(i -> (first[i] - later[i]) / usual)
                        .toArray(),
                CONFIDENCE);
    }

    /** Not exactly the same: in a year the base itself changes a little. */
    @Test
    void the_first_week_has_the_orders_of_weeks_40_to_60() {
        excess(orders(usual, 0, 1), orders(usual, 40, 60)).liesWithin("orders in week 1", 0.05);
        excess(orders(regular, 0, 1), orders(regular, 40, 60)).liesWithin("orders in week 1, regular clients", 0.05);
    }

    /**
     * Compared with the same dates a year later, since accounts are reconciled early in each month.
     */
    @Test
    void the_first_eight_weeks_have_the_queues_of_the_next_year() {
        for (Runs runs : new Runs[] {usual, regular}) {
            for (String queue : new String[] {"waitingOrders", "waitingDocuments"}) {
                excess(runs.weeks(queue, 0, 8), runs.weeks(queue, 52, 60)).liesWithin(queue + " in weeks 1 to 8", 0.5);
            }
        }
    }

    @Test
    void leads_and_deals_begin_at_their_usual_pace() {
        excess(usual.weeks("firstDeals", 0, 8), usual.weeks("firstDeals", 40, 60))
                .covers("first deals", 0, 0.25);
        excess(usual.weeks("qualified", 0, 4), usual.weeks("qualified", 40, 60)).covers("qualified leads", 0, 0.25);
    }

    /** Clients who order every 30 days like clockwork would come in waves if they started together. */
    @Test
    void no_wave_runs_through_the_weeks_of_nearly_regular_clients() {
        double later = Arrays.stream(orders(regular, 40, 60)).average().orElseThrow();
        for (int week = 0; week < 40; week++) {
            double mean =
                    Arrays.stream(orders(regular, week, week + 1)).average().orElseThrow();
            assertThat(mean / later).as("orders in week %d", week + 1).isBetween(0.96, 1.04);
        }
    }
}
