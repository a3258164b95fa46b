package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.FolderBytes;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.Replication;
import salesfloor.experiment.Simulation;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.Inputs;

/** The command {@code optimise} as its user meets it, on departments made of dice whose best plan is known. */
class OptimiseCommandTest {
    /** Profit is highest with seven sellers and three clerks, and falls by 5,000 with every step away; pay grows with both. */
    private static final Simulation DICE = (scenario, seed, events) -> {
        int sellers = scenario.structure().roles().get("seller").headcount();
        int clerks = scenario.structure().roles().get("clerk").headcount();
        double gift = 100_000 - 5000.0 * (Math.abs(sellers - 7) + Math.abs(clerks - 3));
        return paid(new FakeReplications(seed, gift), 2000.0 * sellers + 1500.0 * clerks);
    };

    private static Replication paid(Replication dice, double payroll) {
        return number -> {
            ReplicationResult result = dice.run(number);
            Map<String, Double> measures = new java.util.LinkedHashMap<>(result.measures());
            measures.put("payroll", payroll);
            return new ReplicationResult(
                    result.replication(),
                    result.seed(),
                    measures,
                    result.timeline(),
                    result.staff(),
                    result.costs(),
                    result.pay(),
                    result.funnel(),
                    result.waits(),
                    result.limits());
        };
    }

    @TempDir
    Path folder;

    private Path out;
    private String printed = "";
    private String complained = "";

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                name: base
                time: {length: 2 weeks}
                market: {prospects: 50, initialClients: 20}
                structure:
                  roles:
                    seller: {headcount: 4, activities: [takeOrder, prepareDocuments]}
                    clerk: {headcount: 1, activities: [prepareDocuments]}
                """);
        out = folder.resolve("out");
    }

    private Path experiment(String target) throws IOException {
        return Files.writeString(folder.resolve("experiment.yaml"), """
                name: desk
                base: base.yaml
                vary:
                  structure.roles.seller.headcount: {from: 1, to: 12, step: 1}
                  structure.roles.clerk.headcount: {from: 0, to: 8, step: 1}
                optimise: {%s, indifference: 2000}
                """.formatted(target));
    }

    @Test
    void finds_the_best_plan_and_ends_with_a_sentence_and_the_path() throws IOException {
        assertThat(optimise("maximise: profit")).as(complained).isZero();
        assertThat(printed).contains("Recommended\n  seller 7, clerk 3\n");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(lines.size() - 2)).startsWith("Best by profit").contains("seller 7, clerk 3");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
    }

    @Test
    void looks_at_less_than_half_of_all_plans() throws IOException {
        optimise("maximise: profit");
        try (Stream<Path> logs = Files.walk(out.resolve("scenarios"))) {
            long plans = logs.filter(file -> file.toString().endsWith(".log")
                            && !file.toString().contains("fixed-pay")
                            && !file.toString().contains("time-between"))
                    .count();
            assertThat(plans).isLessThan(12 * 9 / 2);
        }
    }

    @Test
    void never_recommends_a_plan_over_the_cap() throws IOException {
        assertThat(optimise("maximise: profit, subjectTo: ['payroll <= 15000']"))
                .isZero();
        assertThat(printed).contains("✓ kept").doesNotContain("Recommended\n  seller 7, clerk 3");
        String plan = printed.lines()
                .dropWhile(line -> !line.equals("Recommended"))
                .skip(1)
                .findFirst()
                .orElseThrow();
        List<Integer> heads = Arrays.stream(
                        plan.replaceAll("[^0-9]+", " ").strip().split(" "))
                .map(Integer::valueOf)
                .toList();
        assertThat(2000 * heads.get(0) + 1500 * heads.get(1)).isLessThanOrEqualTo(15000);
    }

    @Test
    void that_todays_plan_breaks_a_constraint_is_said_in_the_sentence() throws IOException {
        optimise("maximise: profit, subjectTo: ['payroll >= 12000']");
        assertThat(printed).contains("than today's plan, which breaks payroll ≥ 12,000");
    }

    @Test
    void constraints_that_no_plan_keeps_give_no_recommendation() throws IOException {
        assertThat(optimise("maximise: profit, subjectTo: ['payroll <= 1000']")).isEqualTo(3);
        assertThat(printed).doesNotContain("Recommended").contains("No plan comes to keep payroll ≤ 1,000");
    }

    /** The formula knows what the cheapest plan pays; a cap of less than half of it is a slip, found before simulating. */
    @Test
    void a_cap_that_no_plan_comes_near_is_refused_before_anything_is_written() throws IOException {
        Files.writeString(
                folder.resolve("base.yaml"),
                Files.readString(folder.resolve("base.yaml"))
                        .replace("{headcount: 4,", "{headcount: 4, pay: {monthly: 3000},"));
        assertThat(optimise("maximise: profit, subjectTo: ['payroll <= 1000']")).isEqualTo(2);
        assertThat(complained).contains("no plan comes near 'payroll <= 1000'").contains("seller 1, clerk 0");
        assertThat(Files.exists(out)).isFalse();
        assertThat(optimise("maximise: profit, subjectTo: ['payroll <= 15000']"))
                .as(complained)
                .isZero();
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes_and_so_does_going_on() throws IOException {
        optimise("maximise: profit", "--threads", "1");
        Map<String, String> one = FolderBytes.results(out);
        out = folder.resolve("eight");
        optimise("maximise: profit", "--threads", "8");
        assertThat(FolderBytes.results(out)).isEqualTo(one);
        Files.delete(out.resolve("summary.json"));
        assertThat(optimise("maximise: profit", "--resume")).as(complained).isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(one);
    }

    @Test
    void results_of_another_question_are_not_gone_on_with() throws IOException {
        optimise("maximise: profit");
        Files.writeString(
                folder.resolve("base.yaml"),
                Files.readString(folder.resolve("base.yaml")).replace("prospects: 50", "prospects: 60"));
        assertThat(optimise("maximise: profit", "--resume")).isEqualTo(2);
        assertThat(complained).contains("another question").contains("\n  the scenario, or what may vary in it\n");
    }

    @Test
    void wrong_wishes_are_refused_before_anything_is_written() throws IOException {
        assertThat(optimise("maximise: proft")).isEqualTo(2);
        assertThat(complained).contains("There is no measure 'proft'").contains("Maybe 'profit'");
        assertThat(optimise("maximise: profit, subjectTo: ['payrol <= 5']")).isEqualTo(2);
        assertThat(complained).contains("There is no measure 'payrol'").contains("Maybe 'payroll");
        assertThat(optimise("maximise: profit", "--precision", "profit=1%")).isEqualTo(2);
        assertThat(optimise("maximise: profit", "--replications", "1")).isEqualTo(2);
        assertThat(Files.exists(out)).isFalse();
    }

    private int optimise(String target, String... options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(experiment(target).toString(), "--out", out.toString(), "--no-charts"));
        words.addAll(Arrays.asList(options));
        Given given = Given.to(new OptimiseCommand(new Surroundings(Inputs.onDisk(), DICE, Disk.REAL)), words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }
}
