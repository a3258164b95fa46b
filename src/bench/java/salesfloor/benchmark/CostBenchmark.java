package salesfloor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What runs cost, stated and not judged: {@code mvn test -Pbench}. Every row is a fresh virtual machine; works that are compared
 * take turns. Only ratios within one call carry over to another machine.
 */
class CostBenchmark {

    private static final int RUNS = 6;
    private static final String RESOURCES = "src/bench/resources/";
    private static final String DESK = RESOURCES + "order-desk.yaml";

    /** Times that a command is measured. */
    private int repeat;

    @Test
    void order_desk_and_its_peers() throws Exception {
        header("Order desk: two events an order");
        DeskChart chart = new DeskChart();
        for (int clients : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            add(orderDesk(clients), chart);
            for (String peer : List.of("mason", "ssj", "dsol")) {
                String orders = String.valueOf(Math.max(500_000, 2 * clients));
                add(cost(peer, String.valueOf(clients), String.valueOf(RUNS), orders), chart);
            }
        }
        chart.write();
    }

    private static void add(String row, DeskChart chart) {
        System.out.print(row);
        chart.add(row);
    }

    /** The fewer the clients, the longer the time, up to the longest that a scenario may have. */
    private static String orderDesk(int clients) throws IOException, InterruptedException {
        int weeks = Math.max(26, Math.min(2_600, 14_300_000 / clients));
        return cost(
                "desk",
                DESK,
                String.valueOf(RUNS),
                "market.prospects=" + clients,
                "market.initialClients=" + clients,
                "structure.roles.seller.headcount=" + clients / 200,
                "time.length=" + weeks + " weeks");
    }

    @Test
    void whole_departments() throws Exception {
        header("Whole departments: all that is told to the measures");
        for (String scenario : List.of("scenarios/transactional.yaml", "scenarios/large-market.yaml")) {
            System.out.print(cost("department", scenario, String.valueOf(RUNS)));
        }
        System.out.print(cost("department", RESOURCES + "million-prospects.yaml", "3"));
    }

    @Test
    void whole_commands(@TempDir Path folder) throws Exception {
        String tiny = "run scenarios/theory/queue.yaml --set=time.length=4weeks --replications=1";
        String run = "run scenarios/transactional.yaml --replications=8 --no-charts";
        commandHeader("Start-up, by the launcher", RUNS - 1);
        command(folder, "--help");
        command(folder, "validate scenarios/transactional.yaml");
        command(folder, tiny);
        command(folder, tiny + " --no-charts");
        commandHeader("Eight replications", 3);
        command(folder, run + " --threads=1");
        command(folder, run + " --threads=2");
        command(folder, run + " --threads=1 --events");
        commandHeader("Two hundred cases", 1);
        command(folder, "sweep " + RESOURCES + "two-hundred-cases.yaml --replications=1");
    }

    private void commandHeader(String title, int times) {
        repeat = times;
        System.out.printf(
                Locale.ROOT, "%n%s%n%n| command | CPU s, median | min-max | wall s, median |%n|---|--:|--:|--:|%n", title);
    }

    /** The shell says what its children cost; the first time is left out, for the launcher may build. */
    private void command(Path folder, String command) throws IOException, InterruptedException {
        String full = command.startsWith("-") || command.startsWith("validate")
                ? command
                : command + " --force --out=" + folder.resolve("result");
        double[] cpu = new double[repeat];
        double[] wall = new double[repeat];
        for (int run = -1; run < repeat; run++) {
            long start = System.nanoTime();
            String times = output(List.of("sh", "-c", "./salesfloor " + full + " >/dev/null 2>&1; times"));
            if (run >= 0) {
                wall[run] = (System.nanoTime() - start) / 1e9;
                cpu[run] = seconds(times);
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(
                Locale.ROOT,
                "| `%s` | %.2f | %.2f-%.2f | %.2f |%n",
                command,
                cpu[repeat / 2],
                cpu[0],
                cpu[repeat - 1],
                wall[repeat / 2]);
    }

    /** User and system time of a shell's children: the second line of what {@code times} prints, as 0m1.25s 0m0.31s. */
    private static double seconds(String times) {
        double sum = 0;
        for (String one : times.strip().lines().skip(1).findFirst().orElseThrow().split(" ", -1)) {
            String[] parts = one.replace("s", "").split("m", -1);
            sum += 60 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        }
        return sum;
    }

    private static void header(String title) {
        System.out.printf(
                "%n%s%n%n| work | clients | first s | median s | min-max s | million events/s | bytes/prospect |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|%n",
                title);
    }

    private static String cost(String... arguments) throws IOException, InterruptedException {
        return start(Cost.class.getName(), List.of(arguments));
    }

    private static String start(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx1536m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        return output(command);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }
}
