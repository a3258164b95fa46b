package salesfloor.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.Measure;
import salesfloor.model.Department;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.GoalRange;
import salesfloor.scenario.file.ScenarioReader;

/**
 * Measures one work in this virtual machine, again and again, and prints a line: CPU seconds of the whole process, garbage
 * collection and compilation included.
 *
 * <p>Arguments: {@code salesfloor FILE RUNS [PATH=VALUE ...]}, or {@code mason|ssj|dsol CLIENTS RUNS ORDERS}.
 */
final class Cost {

    private Cost() {}

    private interface Work {
        void run() throws Exception;
    }

    /** Counts orders and keeps nothing. */
    private static final class Orders implements ModelListener {
        private long taken;

        @Override
        public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
            taken++;
        }
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("salesfloor")) {
            product(arguments[1], runs, List.of(arguments).subList(3, arguments.length));
        } else {
            int clients = Integer.parseInt(arguments[1]);
            long orders = Long.parseLong(arguments[3]);
            double[] seconds = measure(runs, () -> peer(arguments[0], clients, orders).run());
            print(arguments[0], clients, seconds, 2 * orders, Double.NaN);
        }
    }

    private static FiniteSource peer(String engine, int clients, long orders) {
        return switch (engine) {
            case "mason" -> new MasonDesk(clients, orders);
            case "ssj" -> new SsjDesk(clients, orders);
            case "dsol" -> new DsolDesk(clients, orders);
            default -> throw new IllegalArgumentException(engine);
        };
    }

    private static void product(String file, int runs, List<String> settings) throws Exception {
        Map<String, GoalRange> measures =
                Measure.catalogue().stream().collect(Collectors.toMap(Measure::key, measure -> GoalRange.ANY));
        Scenario scenario =
                new ScenarioReader(measures).read(Path.of(file), settings).scenario();
        var replication = new DepartmentReplication(scenario, 1, Optional.empty());
        double[] seconds = measure(runs, () -> replication.run(1));
        long before = liveHeap();
        Orders orders = new Orders();
        Department department = new Department(scenario, 1, orders);
        department.run();
        double perClient =
                (liveHeap() - before) / (double) scenario.market().prospects();
        print(scenario.name(), department.census().active(), seconds, 2 * orders.taken, perClient);
    }

    private static double[] measure(int runs, Work work) throws Exception {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = cpuTime();
            work.run();
            seconds[run] = (cpuTime() - start) / 1e9;
        }
        return seconds;
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long liveHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The first run, in which most is compiled, stands apart. */
    private static void print(String what, long clients, double[] seconds, long events, double perProspect) {
        double[] warm = Arrays.copyOfRange(seconds, 1, seconds.length);
        Arrays.sort(warm);
        double median = warm[warm.length / 2];
        System.out.printf(
                Locale.ROOT,
                "| %-14s | %9d | %6.2f | %6.2f | %5.2f-%5.2f | %6.2f | %6.0f |%n",
                what,
                clients,
                seconds[0],
                median,
                warm[0],
                warm[warm.length - 1],
                events / median / 1e6,
                perProspect);
    }
}
