package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.FolderBytes;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.FaultyDisk;
import salesfloor.experiment.Simulation;
import salesfloor.report.Inputs;

/** The commands {@code sweep} and {@code merge} as their user meets them, on departments made of dice. */
class SweepCommandTest {
    /** All departments throw the same dice; each seller earns a thousand, up to eight of them. */
    private static final Simulation DICE = (scenario, seed, events) -> {
        int sellers = scenario.structure().roles().get("seller").headcount();
        return new FakeReplications(seed, 1000.0 * Math.min(8, sellers));
    };

    @TempDir
    Path folder;

    private Path file;
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
                    seller: {headcount: 5, activities: [takeOrder, prepareDocuments]}
                    clerk: {headcount: 1, activities: [prepareDocuments]}
                """);
        file = experiment("vary: {structure.roles.seller.headcount: {from: 1, to: 20, step: 1}}");
        out = folder.resolve("out");
    }

    private Path experiment(String rest) throws IOException {
        return Files.writeString(
                folder.resolve("experiment.yaml"), "name: desk\nbase: base.yaml\nresponses: [profit]\n" + rest + "\n");
    }

    @Test
    void says_where_the_curve_bends_and_ends_with_the_path() {
        assertThat(sweep(DICE)).isZero();
        assertThat(printed).contains("profit bends at").contains("20 points, 10 replications of each");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(lines.size() - 2)).startsWith("desk: profit is best at");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
    }

    /** The answer to "by up to how much?": on the terminal and below the picture. */
    @Test
    void says_how_far_a_measure_comes_against_the_first_level() throws IOException {
        sweep(DICE);
        assertThat(printed).contains("; against seller 1: up to +7,000 ± 0 EUR per month with 8; what limits orders");
        assertThat(Files.readString(out.resolve("report.html"))).contains("Against seller 1: up to +7,000");
    }

    @Test
    void the_knee_of_a_made_up_desk_is_where_it_was_made() throws IOException {
        sweep(DICE);
        List<String> knee = Files.readAllLines(out.resolve("knees.csv")).stream()
                .filter(row -> row.contains(",knee,"))
                .toList();
        assertThat(knee).singleElement().asString().contains(",profit,knee,8,8,8,bends");
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws IOException {
        sweep(DICE, "--threads", "1");
        Map<String, String> one = FolderBytes.results(out);
        out = folder.resolve("eight");
        sweep(DICE, "--threads", "8");
        assertThat(FolderBytes.results(out)).isEqualTo(one);
    }

    @Test
    void events_are_written_for_each_point_and_leave_no_trace_in_the_results() throws IOException {
        file = experiment("vary: {structure.roles.seller.headcount: [1, 2]}");
        sweep(DepartmentReplication::new, "--replications", "2", "--no-charts");
        Map<String, String> silent = FolderBytes.results(out);
        out = folder.resolve("told");
        assertThat(sweep(DepartmentReplication::new, "--replications", "2", "--no-charts", "--events"))
                .as(complained)
                .isZero();
        Map<String, String> all = FolderBytes.results(out);
        assertThat(all.keySet())
                .contains("scenarios/seller-1.events.csv.gz", "scenarios/seller-2.events.csv.gz")
                .noneMatch(name -> name.startsWith("ocel/"));
        all.keySet().removeIf(name -> name.matches("events/.*|.*\\.events\\.csv\\.gz|inputs\\.json"));
        silent.remove("inputs.json");
        assertThat(all).isEqualTo(silent);
    }

    @Test
    void parts_joined_have_the_bytes_of_an_undivided_sweep() throws IOException {
        sweep(DICE, "--replications", "4");
        Map<String, String> whole = FolderBytes.results(out);
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            out = folder.resolve("part" + part);
            assertThat(sweep(DICE, "--replications", "4", "--shard", part + "/3"))
                    .isZero();
            parts.add(out.toString());
        }
        out = folder.resolve("merged");
        assertThat(merge(parts.get(0), parts.get(2))).isEqualTo(2);
        assertThat(complained).contains("are in none of these folders");
        assertThat(merge(parts.get(2), parts.get(0), parts.get(1)))
                .as(complained)
                .isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(whole);
    }

    @Test
    void of_more_points_than_are_compared_the_best_mean_is_named_and_what_would_say_more() throws IOException {
        file = experiment("vary: {structure.roles.seller.headcount: {from: 1, to: 31, step: 1},"
                + " structure.roles.clerk.headcount: {from: 1, to: 10, step: 1}}");
        assertThat(sweep(DICE, "--replications", "2", "--no-charts", "--quiet"))
                .as(complained)
                .isZero();
        assertThat(printed)
                .contains("profit is best at seller ")
                .contains("so many points are not compared with each other. A sweep of fewer of them");
    }

    @Test
    void event_logs_of_parts_are_joined_too() throws IOException {
        String[] asked = {"--replications", "2", "--no-charts", "--events", "--ocel"};
        assertThat(sweep(DepartmentReplication::new, asked)).as(complained).isZero();
        Map<String, String> whole = FolderBytes.results(out);
        List<String> words = new ArrayList<>(List.of("--no-charts"));
        for (int part = 1; part <= 2; part++) {
            out = folder.resolve("part" + part);
            List<String> options = new ArrayList<>(Arrays.asList(asked));
            options.addAll(List.of("--shard", part + "/2"));
            sweep(DepartmentReplication::new, options.toArray(String[]::new));
            words.add(out.toString());
        }
        out = folder.resolve("merged");
        assertThat(merge(words.toArray(String[]::new))).as(complained).isZero();
        assertThat(FolderBytes.results(out).keySet())
                .contains("scenarios/seller-1.events.csv.gz", "ocel/seller-2-0000002.json");
        assertThat(FolderBytes.results(out)).isEqualTo(whole);
    }

    @Test
    void merge_refuses_what_is_no_part_of_the_same_sweep() throws IOException {
        sweep(DICE, "--shard", "1/2");
        String first = out.toString();
        out = folder.resolve("other");
        sweep(DICE, "--shard", "2/2", "--seed", "2");
        String other = out.toString();
        out = folder.resolve("merged");
        assertThat(merge(first, other)).isEqualTo(2);
        assertThat(complained).contains("is not a part of the same sweep");
        assertThat(merge(first, folder.toString())).isEqualTo(2);
        assertThat(complained).contains("holds no results of a sweep");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void one_poisoned_point_of_twenty_is_reported_and_spoils_no_other() throws IOException {
        Simulation poisoned = (scenario, seed, events) -> number -> {
            if (scenario.structure().roles().get("seller").headcount() == 13) {
                throw new IllegalStateException("poison");
            }
            return DICE.of(scenario, seed, events).run(number);
        };
        assertThat(sweep(DICE)).isZero();
        List<String> healthy = withoutThirteen("summary.csv");
        out = folder.resolve("poisoned");
        assertThat(sweep(poisoned)).isEqualTo(1);
        assertThat(complained).contains("replication 1 (seed").contains("poison");
        assertThat(printed).contains("every replication failed; the point is left out");
        assertThat(withoutThirteen("summary.csv")).isEqualTo(healthy);
        assertThat(sweep(DICE, "--resume")).isZero();
    }

    private List<String> withoutThirteen(String table) throws IOException {
        return Files.readAllLines(out.resolve(table)).stream()
                .filter(row -> !row.contains("13"))
                .toList();
    }

    @Test
    void a_disk_that_fails_loses_nothing_and_resuming_gives_the_same_bytes() throws IOException {
        file = experiment("vary: {structure.roles.seller.headcount: [5, 6]}");
        FaultyDisk whole = new FaultyDisk(0, 1);
        sweep(DICE, whole, "--replications", "2", "--threads", "1", "--no-charts");
        Map<String, String> unbroken = FolderBytes.results(out);
        for (int step = 1; step <= whole.steps(); step += 3) {
            out = folder.resolve("step" + step);
            FaultyDisk disk = new FaultyDisk(step, 0.5);
            assertThat(sweep(DICE, disk, "--replications", "2", "--threads", "1", "--no-charts"))
                    .isEqualTo(1);
            assertThat(sweep(DICE, "--replications", "2", "--resume", "--no-charts"))
                    .as("after step " + step + complained)
                    .isZero();
            assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
        }
        assertThat(whole.steps()).isGreaterThan(40);
    }

    @Test
    void a_point_has_the_replications_that_run_gives_it() throws IOException {
        file = experiment("vary: {structure.roles.seller.headcount: [3, 4]}");
        assertThat(sweep(DepartmentReplication::new, "--replications", "3")).isZero();
        List<String> swept = Files.readAllLines(out.resolve("replications.csv")).stream()
                .filter(row -> row.contains("4,") && row.startsWith("seller"))
                .map(SweepCommandTest::withoutLabel)
                .toList();
        Path alone = folder.resolve("alone");
        Given.to(
                new RunCommand(),
                List.of(
                        folder.resolve("base.yaml").toString(),
                        "--set",
                        "structure.roles.seller.headcount=4",
                        "--replications",
                        "3",
                        "--out",
                        alone.toString()));
        List<String> run = Files.readAllLines(alone.resolve("replications.csv")).stream()
                .skip(1)
                .map(SweepCommandTest::withoutLabel)
                .toList();
        assertThat(run).hasSize(3);
        assertThat(swept).containsAll(run);
    }

    private static String withoutLabel(String row) {
        return row.substring(row.indexOf(',') + 1);
    }

    @Test
    void cases_alone_are_compared_with_each_other() throws IOException {
        file = experiment("""
                cases:
                  - name: five
                  - name: six
                    structure: {roles: {seller: {headcount: 6}}}
                """);
        assertThat(sweep(DICE)).isZero();
        assertThat(printed).contains("six earns 1,000 EUR a month more than five");
    }

    @Test
    void people_are_moved_at_equal_headcount() throws IOException {
        file = experiment("""
                vary:
                  moved: {move: structure.roles.seller.headcount, to: structure.roles.clerk.headcount, people: [0, 1, 2]}
                """);
        assertThat(sweep(DICE)).isZero();
        assertThat(FolderBytes.results(out).entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith(".yaml"))
                        .map(entry ->
                                entry.getValue().replaceAll("(?s).*?headcount: (\\d+).*?headcount: (\\d+).*", "$1+$2")))
                .containsExactlyInAnyOrder("5+1", "4+2", "3+3");
    }

    @Test
    void spread_points_are_the_same_for_the_same_seed() throws IOException {
        file = experiment("""
                design: latinHypercube
                points: 12
                vary:
                  activities.takeOrder.duration: {times: {from: 0.8, to: 1.2}}
                  structure.roles.seller.headcount: {from: 1, to: 9}
                """);
        assertThat(sweep(DICE)).as(complained).isZero();
        String first = Files.readString(out.resolve("design.csv"));
        out = folder.resolve("again");
        sweep(DICE);
        assertThat(Files.readString(out.resolve("design.csv"))).isEqualTo(first);
        out = folder.resolve("other");
        sweep(DICE, "--seed", "2");
        assertThat(Files.readString(out.resolve("design.csv"))).isNotEqualTo(first);
    }

    @Test
    void wrong_wishes_are_refused_before_anything_is_written() throws IOException {
        assertThat(sweep(DICE, "--shard", "4/3")).isEqualTo(2);
        assertThat(complained).contains("such as 1/3, 2/3 and 3/3");
        assertThat(sweep(DICE, "--shard", "1/3", "--precision", "profit=1%")).isEqualTo(2);
        assertThat(complained).contains("a part cannot know when a precision is reached");
        assertThat(sweep(DICE, "--max-points", "19")).isEqualTo(2);
        assertThat(complained).contains("20 points or more, and at most 19");
        file = experiment("vary: {structure.roles.seller.headcount: {from: 1, to: 9}}");
        assertThat(sweep(DICE)).isEqualTo(2);
        assertThat(complained).contains("a range without a step");
        assertThat(Files.exists(out)).isFalse();
    }

    private int sweep(Simulation simulation, String... options) {
        return sweep(simulation, Disk.REAL, options);
    }

    private int sweep(Simulation simulation, Disk disk, String... options) {
        List<String> words = new ArrayList<>(List.of(file.toString(), "--out", out.toString()));
        words.addAll(Arrays.asList(options));
        return execute(new SweepCommand(new Surroundings(Inputs.onDisk(), simulation, disk)), words);
    }

    private int merge(String... parts) {
        List<String> words = new ArrayList<>(Arrays.asList(parts));
        words.addAll(List.of("--out", out.toString()));
        return execute(new MergeCommand(), words);
    }

    private int execute(Object command, List<String> words) {
        Given given = Given.to(command, words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }
}
