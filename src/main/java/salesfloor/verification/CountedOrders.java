package salesfloor.verification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import salesfloor.experiment.Replication;
import salesfloor.experiment.Simulation;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;

/**
 * Replications that also say how many orders each client placed in the first and in the second half of the run, counted from the
 * event log: as more measures, which only cases of the theory ask for.
 */
public final class CountedOrders implements Replication {
    /** Share of clients without an order in the first half. */
    static final String NONE = "noOrder";

    /** Orders of a client in the first half: mean and variance over clients. */
    static final String MEAN = "ordersOfClient";

    static final String VARIANCE = "varianceOfOrders";

    /** Mean orders in the second half of clients with so many in the first; the number follows. */
    static final String NEXT = "nextOrdersAfter";

    private static final int MOST_ASKED = 2;

    private final Simulation simulation;
    private final Scenario scenario;
    private final long rootSeed;

    public CountedOrders(Simulation simulation, Scenario scenario, long rootSeed) {
        this.simulation = simulation;
        this.scenario = scenario;
        this.rootSeed = rootSeed;
    }

    @Override
    public ReplicationResult run(int replication) {
        Counter counter = new Counter(scenario);
        return simulation
                .of(scenario, rootSeed, Optional.of(number -> counter))
                .run(replication)
                .and(counter.measures());
    }

    /** Reads the rows of an event log as they are written. */
    private static final class Counter extends OutputStream {
        private static final int TIME = 1;
        private static final int EVENT = 2;
        private static final int CLIENT = 3;

        private final LocalDate start;
        private final long half;
        private final int[][] orders;
        private final StringBuilder open = new StringBuilder();

        Counter(Scenario scenario) {
            start = scenario.time().start();
            half = scenario.time().length().toDays() / 2;
            orders = new int[2][scenario.market().initialClients()];
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            open.append(new String(bytes, from, length, StandardCharsets.UTF_8));
            int begin = 0;
            for (int end = open.indexOf("\n"); end >= 0; end = open.indexOf("\n", begin)) {
                row(open.substring(begin, end).split(",", -1));
                begin = end + 1;
            }
            open.delete(0, begin);
        }

        private void row(String[] cells) {
            if (cells[EVENT].equals("orderTaken")) {
                LocalDate day = LocalDateTime.parse(cells[TIME]).toLocalDate();
                long period = ChronoUnit.DAYS.between(start, day) / half;
                if (period < orders.length) {
                    orders[(int) period][Integer.parseInt(cells[CLIENT])]++;
                }
            }
        }

        Map<String, Double> measures() {
            int[] first = orders[0];
            double mean = Arrays.stream(first).average().orElse(Double.NaN);
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put(NONE, share(0));
            measures.put(MEAN, mean);
            measures.put(
                    VARIANCE,
                    Arrays.stream(first)
                            .mapToDouble(count -> (count - mean) * (count - mean))
                            .average()
                            .orElse(Double.NaN));
            for (int asked = 0; asked <= MOST_ASKED; asked++) {
                measures.put(NEXT + asked, next(asked));
            }
            return measures;
        }

        private double share(int asked) {
            return Arrays.stream(orders[0]).filter(count -> count == asked).count() / (double) orders[0].length;
        }

        private double next(int asked) {
            return IntStream.range(0, orders[0].length)
                    .filter(client -> orders[0][client] == asked)
                    .map(client -> orders[1][client])
                    .average()
                    .orElse(Double.NaN);
        }
    }
}
