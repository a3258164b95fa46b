package salesfloor.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.Measure;
import salesfloor.model.Department;
import salesfloor.model.event.ModelListener;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.GoalRange;
import salesfloor.scenario.file.ScenarioReader;

/**
 * Measures one work in this virtual machine, again and again, and prints a line: CPU seconds of the whole process, garbage
 * collection and compilation included.
 *
 * <p>Arguments: {@code desk FILE RUNS [PATH=VALUE ...]}, the same with {@code department}, or {@code mason|ssj|dsol CLIENTS RUNS
 * ORDERS}. Of a desk and of the peers two events are counted for an order, of a department all that is told to the measures.
 */
final class Cost {

    private Cost() {}

    private interface Work {
        void run() throws Exception;
    }

    /** Counts what is told, and the orders taken among it. */
    private static final class Told implements InvocationHandler {
        private long events;
        private long orders;

        @Override
        public @Nullable Object invoke(Object proxy, Method told, @Nullable Object @Nullable [] arguments) {
            events++;
            if (told.getName().equals("orderTaken")) {
                orders++;
            }
            return null;
        }
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[2]);
        List<String> settings = List.of(arguments).subList(3, arguments.length);
        if (arguments[0].equals("desk")) {
            product(arguments[1], runs, settings, told -> 2 * told.orders);
        } else if (arguments[0].equals("department")) {
            product(arguments[1], runs, settings, told -> told.events);
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

    private static void product(String file, int runs, List<String> settings, ToLongFunction<Told> events)
            throws Exception {
        Map<String, GoalRange> measures =
                Measure.catalogue().stream().collect(Collectors.toMap(Measure::key, measure -> GoalRange.ANY));
        Scenario scenario =
                new ScenarioReader(measures).read(Path.of(file), settings).scenario();
        var replication = new DepartmentReplication(scenario, 1, Optional.empty());
        double[] seconds = measure(runs, () -> replication.run(1));
        long before = liveHeap();
        Told told = new Told();
        ModelListener listener = (ModelListener) Proxy.newProxyInstance(
                ModelListener.class.getClassLoader(), new Class<?>[] {ModelListener.class}, told);
        Department department = new Department(scenario, 1, listener);
        department.run();
        double perClient =
                (liveHeap() - before) / (double) scenario.market().prospects();
        print(scenario.name(), department.census().active(), seconds, events.applyAsLong(told), perClient);
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
