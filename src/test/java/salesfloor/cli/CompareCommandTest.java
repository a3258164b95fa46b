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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code compare} as its user meets it, on departments made of dice. */
class CompareCommandTest {
    /** All departments throw the same dice; each seller beyond five earns a thousand. */
    private static final Simulation DICE = (scenario, seed, events) -> {
        int sellers = scenario.structure().roles().get("officeSeller").headcount();
        return new FakeReplications(seed, 1000.0 * (sellers - 5));
    };

    @TempDir
    Path folder;

    private Path five;
    private Path six;
    private Path out;
    private String printed = "";
    private String complained = "";

    @BeforeEach
    void scenarioFiles() throws IOException {
        five = scenario("five", 5);
        six = scenario("six", 6);
        out = folder.resolve("out");
    }

    private Path scenario(String name, int sellers) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(file, """
                name: %s
                structure:
                  roles:
                    officeSeller: {headcount: %d, activities: [takeOrder, prepareDocuments]}
                """.formatted(name, sellers));
        return file;
    }

    @Test
    void ends_with_a_verdict_and_the_path() {
        assertThat(compare(DICE, five, six)).isZero();
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(lines.size() - 2))
                .isEqualTo("six earns 1,000 EUR a month more than five; 95 % interval, 10 replications with the same"
                        + " luck.");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
    }

    @Test
    void a_scenario_against_itself_shows_no_difference_at_all() throws IOException {
        assertThat(compare(DICE, five, five)).isZero();
        assertThat(printed)
                .contains(
                        "no difference between five and five (2): every measure is exactly equal in every replication")
                .doesNotContain("Warning")
                .doesNotContain("better")
                .doesNotContain("worse");
        assertThat(Files.readAllLines(out.resolve("comparison.csv")))
                .filteredOn(row -> row.startsWith("five (2),"))
                .isNotEmpty()
                .allMatch(row -> row.matches("[^,]*,[^,]*,0,0,0,.*,no difference,.*"));
        assertThat(comparison("profit").at("/best/five/probability").asDouble()).isEqualTo(0.5);
    }

    @Test
    void two_files_of_one_name_get_labels_of_their_own_and_a_word_about_it() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, Files.readString(six).replace("name: six", "name: five"));
        assertThat(compare(DICE, five, other)).isZero();
        assertThat(printed).contains("Warning: " + other + " has the name five").contains("five (2) earns 1,000");
    }

    @Test
    void writes_every_table_for_all_scenarios() throws IOException {
        compare(DICE, five, six, scenario("seven", 7));
        for (String table :
                List.of("summary", "replications", "timeline", "staff", "costs", "pay", "funnel", "bottleneck")) {
            assertThat(Files.readAllLines(out.resolve(table + ".csv")).stream()
                            .skip(1)
                            .map(row -> row.substring(0, row.indexOf(',')))
                            .distinct())
                    .as(table)
                    .containsExactly("five", "six", "seven");
        }
        assertThat(Files.readAllLines(out.resolve("comparison.csv")).get(0))
                .startsWith("scenario,kpi,difference,lower,upper,pBest,variance ratio of the pairing");
        assertThat(FolderBytes.results(out))
                .containsKeys("scenarios/five.yaml", "scenarios/six.yaml", "scenarios/seven.yaml");
        JsonNode summary = json(Files.readString(out.resolve("summary.json")));
        assertThat(summary.path("answer").asString()).contains("the best is seven");
        assertThat(summary.at("/scenarios/six/kpis/profit/n").asInt()).isEqualTo(10);
        assertThat(summary.at("/comparison/best").asString()).isEqualTo("seven");
        assertThat(summary.at("/comparison/kpis/profit/differences/six/difference")
                        .asDouble())
                .isEqualTo(1000);
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws IOException {
        compare(DICE, List.of(five, six), "--threads", "1", "--precision", "orders=0.5%");
        Map<String, String> one = FolderBytes.results(out);
        out = folder.resolve("eight");
        compare(DICE, List.of(five, six), "--threads", "8", "--precision", "orders=0.5%");
        assertThat(FolderBytes.results(out)).isEqualTo(one);
    }

    @Test
    void events_are_written_for_each_scenario_and_leave_no_trace_in_the_results() throws IOException {
        List<String> small = List.of(
                "--set=time.length=2 weeks",
                "--set=market.prospects=50",
                "--set=market.initialClients=20",
                "--replications=2",
                "--no-charts");
        compare(DepartmentReplication::new, List.of(five, six), small.toArray(String[]::new));
        Map<String, String> silent = FolderBytes.results(out);
        out = folder.resolve("told");
        List<String> told = new ArrayList<>(small);
        told.add("--ocel");
        assertThat(compare(DepartmentReplication::new, List.of(five, six), told.toArray(String[]::new)))
                .as(complained)
                .isZero();
        Map<String, String> all = FolderBytes.results(out);
        assertThat(all.keySet())
                .contains(
                        "scenarios/five.events.csv.gz",
                        "scenarios/six.events.csv.gz",
                        "ocel/five-0000001.json",
                        "ocel/six-0000002.json");
        all.keySet().removeIf(name -> name.matches("(ocel|events)/.*|.*\\.events\\.csv\\.gz|inputs\\.json"));
        silent.remove("inputs.json");
        assertThat(all).isEqualTo(silent);
    }

    @Test
    void a_comparison_that_broke_down_and_was_resumed_has_the_same_bytes() throws IOException {
        compare(DICE, List.of(five, six), "--replications", "6");
        Map<String, String> unbroken = FolderBytes.results(out);
        out = folder.resolve("broken");
        Simulation breaks = (scenario, seed, events) -> number -> {
            if (number == 4 && scenario.name().equals("six")) {
                throw new IllegalStateException("power cut");
            }
            return DICE.of(scenario, seed, events).run(number);
        };
        assertThat(compare(breaks, List.of(five, six), "--replications", "6")).isEqualTo(1);
        assertThat(complained).contains("six: replication 4 (seed").contains("power cut");
        assertThat(printed).contains("six: 1 of 6 replications failed").contains("5 replications with the same luck");
        assertThat(compare(DICE, List.of(five, six), "--replications", "6")).isEqualTo(2);
        assertThat(complained).contains("--resume").contains("--force");
        assertThat(compare(DICE, List.of(five, six), "--replications", "6", "--resume"))
                .isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
    }

    @Test
    void a_disk_that_fails_at_any_step_loses_nothing_and_resuming_gives_the_same_bytes() throws IOException {
        FaultyDisk whole = new FaultyDisk(0, 1);
        compare(DICE, whole, List.of(five, six), "--replications", "2", "--threads", "1");
        Map<String, String> unbroken = FolderBytes.results(out);
        for (int step = 1; step <= whole.steps(); step++) {
            out = folder.resolve("step" + step);
            FaultyDisk disk = new FaultyDisk(step, 0.5);
            assertThat(compare(DICE, disk, List.of(five, six), "--replications", "2", "--threads", "1"))
                    .isEqualTo(1);
            assertThat(compare(DICE, List.of(five, six), "--replications", "2", "--resume"))
                    .as("after step " + step + complained)
                    .isZero();
            assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
        }
        assertThat(whole.steps()).isGreaterThan(40);
    }

    @Test
    void a_scenario_of_which_nothing_finishes_does_not_spoil_the_others() throws IOException {
        Simulation poisoned = (scenario, seed, events) -> number -> {
            if (scenario.name().equals("seven")) {
                throw new IllegalStateException("poison");
            }
            return DICE.of(scenario, seed, events).run(number);
        };
        assertThat(compare(poisoned, five, scenario("seven", 7), six)).isEqualTo(1);
        assertThat(complained).contains("No replication of seven finished; it is left out.");
        assertThat(printed).contains("six earns 1,000 EUR a month more than five");
    }

    @Test
    void more_replications_are_added_to_finished_ones() throws IOException {
        compare(DICE, List.of(five, six), "--replications", "9");
        Map<String, String> direct = FolderBytes.results(out);
        out = folder.resolve("added");
        compare(DICE, List.of(five, six), "--replications", "4");
        assertThat(compare(DICE, List.of(five, six), "--replications", "9", "--resume"))
                .isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(direct);
    }

    @Test
    void another_question_is_not_gone_on_with_and_the_difference_is_shown() throws IOException {
        compare(DICE, five, six);
        Path seven = scenario("seven", 7);
        assertThat(compare(DICE, List.of(five, six, seven), "--resume")).isEqualTo(2);
        assertThat(complained).contains("scenarios: five.yaml, six.yaml there, five.yaml, seven.yaml, six.yaml now");
        assertThat(compare(DICE, List.of(six, five), "--resume")).isEqualTo(2);
        assertThat(complained).contains("the order of the scenarios");
        Files.writeString(six, Files.readString(six).replace("headcount: 6", "headcount: 8"));
        assertThat(compare(DICE, List.of(five, six), "--resume")).isEqualTo(2);
        assertThat(complained).contains("six.yaml, filled in:").contains("headcount: 8");
        assertThat(compare(DICE, List.of(five, six), "--force")).isZero();
    }

    @Test
    void a_strangers_folder_is_never_touched() throws IOException {
        Files.createDirectories(out.resolve("scenarios"));
        Files.writeString(out.resolve("scenarios").resolve("mine.yaml"), "name: mine");
        for (String option : new String[] {"--quiet", "--force", "--resume"}) {
            assertThat(compare(DICE, List.of(five, six), option)).isEqualTo(2);
        }
        assertThat(out.resolve("scenarios").resolve("mine.yaml")).exists();
    }

    @Test
    void scenarios_that_cannot_be_compared_are_refused_in_plain_words() throws IOException {
        Files.writeString(six, Files.readString(six) + "currency: USD\n");
        assertThat(compare(DICE, five, six)).isEqualTo(2);
        assertThat(complained).contains("amounts in different currencies cannot be compared");
        assertThat(compare(DICE, List.of(five))).isEqualTo(2);
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void different_windows_are_warned_of_and_the_remedy_removes_the_warning() throws IOException {
        Files.writeString(six, Files.readString(six) + "time: {warmUp: 4 weeks}\n");
        assertThat(compare(DICE, five, six)).isZero();
        assertThat(printed).contains("Warning: six is observed in another window than five");
        String remedy = printed.lines()
                .filter(line -> line.startsWith("  Maybe: "))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>();
        for (String set : remedy.split(" --set ", -1)) {
            words.addAll(set.contains("Maybe") ? List.of() : List.of("--set", set.replace("'", "")));
        }
        words.add("--force");
        assertThat(words).hasSize(7);
        compare(DICE, List.of(five, six), words.toArray(String[]::new));
        assertThat(printed).doesNotContain("Warning");
    }

    @Test
    void the_response_is_chosen_and_typos_are_caught() {
        assertThat(compare(DICE, List.of(five, six), "--response", "revenue", "--response", "orderWait"))
                .isZero();
        assertThat(printed).startsWith("Which is best by revenue: five, six?").contains("Order wait, min");
        assertThat(compare(DICE, List.of(five, six), "--response", "proft")).isEqualTo(2);
        assertThat(complained).contains("'proft' is not a measure. Maybe 'profit'.");
        assertThat(compare(DICE, List.of(five, six), "--response", "leads")).isEqualTo(2);
        assertThat(complained).contains("neither more nor less of leads is better");
        assertThat(compare(DICE, List.of(five, six), "--events")).isEqualTo(2);
    }

    @Test
    void json_is_all_there_is_on_standard_output() throws IOException {
        compare(DICE, List.of(five, six), "--json");
        assertThat(json(printed).path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(printed).isEqualTo(Files.readString(out.resolve("summary.json")));
        assertThat(complained).contains(out.toString());
    }

    @Test
    void one_replication_is_shown_without_claiming_anything() throws IOException {
        assertThat(compare(DICE, List.of(five, six), "--replication", "7")).isZero();
        assertThat(printed).contains("six is not distinguishable from five; 1 replication, so without an interval.");
        assertThat(Files.readString(out.resolve("comparison.csv"))).doesNotContain("NaN");
    }

    @Test
    void no_colour_and_no_repainting_in_a_pipe() {
        compare(DICE, five, six);
        assertThat(printed + complained).doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void a_missed_goal_of_any_scenario_decides_the_exit_code() throws IOException {
        Files.writeString(six, Files.readString(six) + "goals: ['orders >= 2400']\n");
        assertThat(compare(DICE, five, six)).isEqualTo(3);
        assertThat(printed).contains("six   ✗ missed");
    }

    private int compare(Simulation simulation, Path... files) {
        return compare(simulation, List.of(files));
    }

    private int compare(Simulation simulation, List<Path> files, String... options) {
        return compare(simulation, Disk.REAL, files, options);
    }

    private int compare(Simulation simulation, Disk disk, List<Path> files, String... options) {
        List<String> words = new ArrayList<>(files.stream().map(Path::toString).toList());
        words.addAll(List.of("--out", out.toString()));
        words.addAll(Arrays.asList(options));
        Given given = Given.to(new CompareCommand(new Surroundings(Inputs.onDisk(), simulation, disk)), words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }

    private JsonNode comparison(String measure) throws IOException {
        return json(Files.readString(out.resolve("summary.json"))).at("/comparison/kpis/" + measure);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
