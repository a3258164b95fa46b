package salesfloor.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.Measure;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.GoalRange;
import salesfloor.scenario.file.ScenarioReader;

/**
 * What a run costs, stated and not judged: {@code mvn test -Pbench}. Each scenario runs in a fresh virtual machine on one thread
 * and with at most 1.5 GiB of heap; times are CPU time of the simulating thread, reading the scenario excluded.
 */
class CostBenchmark {

    private static final int RUNS = 5;

    @Test
    void cost_of_one_replication() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%n%-28s %10s %10s %12s %14s%n",
                "scenario",
                "first s",
                "median s",
                "orders",
                "peak heap MiB");
        for (String scenario : List.of("transactional", "large-market")) {
            System.out.print(inFreshMachine("scenarios/" + scenario + ".yaml"));
        }
    }

    @Test
    void time_to_start() throws Exception {
        System.out.printf(Locale.ROOT, "%n%-44s %10s%n", "command, without the launcher's archive", "median s");
        for (List<String> command : List.of(List.of("--help"), List.of("validate", "scenarios/transactional.yaml"))) {
            double[] seconds = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                start("salesfloor.cli.Salesfloor", command);
                seconds[run] = (System.nanoTime() - start) / 1e9;
            }
            System.out.printf(Locale.ROOT, "%-44s %10.2f%n", String.join(" ", command), median(seconds));
        }
    }

    private static String inFreshMachine(String scenario) throws IOException, InterruptedException {
        return start(CostBenchmark.class.getName(), List.of(scenario));
    }

    private static String start(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx1536m",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    public static void main(String[] arguments) {
        Map<String, GoalRange> measures =
                Measure.catalogue().stream().collect(Collectors.toMap(Measure::key, measure -> GoalRange.ANY));
        Scenario scenario = new ScenarioReader(measures)
                .read(Path.of(arguments[0]), List.of())
                .scenario();
        var replication = new DepartmentReplication(scenario, 1, Optional.empty());
        double[] seconds = new double[RUNS];
        double orders = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = cpuTime();
            orders = replication.run(run + 1).measures().get("orders");
            seconds[run] = (cpuTime() - start) / 1e9;
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %10.2f %10.2f %12.0f %14d%n",
                scenario.name(),
                seconds[0],
                median(seconds),
                orders,
                peakHeap() >> 20);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return peak;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
