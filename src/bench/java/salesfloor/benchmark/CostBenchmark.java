package salesfloor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private static final String DESK = "src/bench/resources/order-desk.yaml";

    @Test
    void order_desk_and_its_peers() throws Exception {
        header("Order desk: two events an order");
        for (int clients : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            System.out.print(orderDesk(clients));
            for (String peer : List.of("mason", "ssj", "dsol")) {
                String orders = String.valueOf(Math.max(500_000, 2 * clients));
                System.out.print(cost(peer, String.valueOf(clients), String.valueOf(RUNS), orders));
            }
        }
    }

    /** The fewer the clients, the longer the time, up to the longest that a scenario may have. */
    private static String orderDesk(int clients) throws IOException, InterruptedException {
        int weeks = Math.max(26, Math.min(2_600, 14_300_000 / clients));
        return cost(
                "salesfloor",
                DESK,
                String.valueOf(RUNS),
                "market.prospects=" + clients,
                "market.initialClients=" + clients,
                "structure.roles.seller.headcount=" + clients / 200,
                "time.length=" + weeks + " weeks");
    }

    @Test
    void whole_departments() throws Exception {
        header("Whole departments: two events an order");
        for (String scenario : List.of("transactional", "large-market")) {
            System.out.print(cost("salesfloor", "scenarios/" + scenario + ".yaml", String.valueOf(RUNS)));
        }
        System.out.print(tenfoldMarket());
    }

    /** A million prospects and ten times the people. */
    private static String tenfoldMarket() throws IOException, InterruptedException {
        return cost(
                "salesfloor",
                "scenarios/large-market.yaml",
                "3",
                "market.prospects=1000000",
                "market.initialClients=120000",
                "leads.sources.webForm.arrivals=1440 per workday",
                "leads.sources.purchasedList.arrivals=960 per workday",
                "structure.roles.telemarketer.headcount=90",
                "structure.roles.developer.headcount=150",
                "structure.roles.officeSeller.headcount=570",
                "structure.roles.backOffice.headcount=110");
    }

    @Test
    void whole_commands(@TempDir Path folder) throws Exception {
        System.out.printf(Locale.ROOT, "%n| command, without the launcher's archive | wall s, median |%n|---|--:|%n");
        command(List.of("--help"));
        command(List.of("validate", "scenarios/transactional.yaml"));
        command(List.of("run", "scenarios/theory/queue.yaml", "--replications=1", "--force", "--out=" + folder.resolve("run")));
        command(List.of("sweep", twoHundredCases(folder), "--replications=1", "--force", "--out=" + folder.resolve("sweep")));
    }

    private static String twoHundredCases(Path folder) throws IOException {
        Path file = folder.resolve("two-hundred.yaml");
        Files.writeString(
                file,
                """
                name: two-hundred
                base: %s
                vary:
                  structure.roles.officeSeller.headcount: {from: 1, to: 20}
                  structure.roles.backOffice.headcount: {from: 1, to: 10}
                change:
                  time: {warmUp: 1 week, length: 3 weeks}
                """
                        .formatted(Path.of("scenarios/transactional.yaml").toAbsolutePath()));
        return file.toString();
    }

    private static void command(List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS - 1];
        for (int run = 0; run < seconds.length; run++) {
            long start = System.nanoTime();
            start("salesfloor.cli.Salesfloor", command);
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", command.get(0), seconds[seconds.length / 2]);
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
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0 && code != 3) {
            throw new IllegalStateException(output);
        }
        return output;
    }
}
