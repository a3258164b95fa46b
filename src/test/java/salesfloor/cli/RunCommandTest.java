package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.FolderBytes;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.FaultyDisk;
import salesfloor.experiment.Simulation;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code run} as its user meets it, on a department made of dice. */
class RunCommandTest {
    private static final Simulation DICE = (scenario, seed, events) -> new FakeReplications(seed);

    @TempDir
    Path folder;

    private Path scenario;
    private Path out;
    private String printed = "";
    private String complained = "";

    @BeforeEach
    void scenarioFile() throws IOException {
        scenario = folder.resolve("desk.yaml");
        out = folder.resolve("out");
        Files.writeString(scenario, """
                name: desk
                question: How many orders do we take?
                structure:
                  roles:
                    officeSeller: {headcount: 5, activities: [takeOrder, prepareDocuments]}
                """);
    }

    @Test
    void ends_with_a_sentence_to_quote_and_the_path_of_the_results() throws IOException {
        assertThat(run(DICE)).isZero();
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
        assertThat(lines.get(lines.size() - 2))
                .matches("desk: 2,3\\d\\d ± \\d\\d orders per month \\(95 % interval, 10 replications\\); .*");
        JsonNode summary = json(Files.readString(out.resolve("summary.json")));
        assertThat(summary.path("answer").asString()).isEqualTo(lines.get(lines.size() - 2));
        double mean = summary.at("/scenarios/desk/kpis/orders/mean").asDouble();
        assertThat(lines.get(lines.size() - 2))
                .contains("2,3" + String.valueOf(Math.round(mean)).substring(2));
    }

    @ParameterizedTest
    @CsvSource({"0.05, met", "0.3, missed"})
    void the_sentence_says_whether_the_plan_is_kept(String planned, String verdict) throws IOException {
        Files.writeString(scenario, """
                name: desk
                question: Do we keep the planned margin?
                time: {warmUp: 1 week, length: 6 weeks}
                market: {prospects: 200, initialClients: 100}
                structure: {roles: {seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}}}
                economics: {grossMargin: 0.2, plannedProfitability: %s}
                """.formatted(planned));
        Given given = Given.salesfloor("run", scenario, "--replications", "2", "--no-charts", "--out", out);
        String percent = planned.equals("0.3") ? "30" : "5";
        assertThat(given.lines().get(given.lines().size() - 2))
                .contains("(planned " + percent + " %: " + verdict + "), ")
                .contains(" orders per month ");
        assertThat(Files.readString(out.resolve("report.html"))).contains("<small>planned " + percent + " %</small>");
    }

    @Test
    void writes_every_table_and_a_manifest_that_names_them() throws IOException {
        run(DICE, "--replications", "6");
        JsonNode manifest = json(Files.readString(out.resolve("manifest.json")));
        List<String> named = new ArrayList<>();
        manifest.path("files")
                .values()
                .forEach(file -> named.add(file.path("name").asString()));
        assertThat(named)
                .containsExactly(
                        "STRESS.md",
                        "bottleneck.csv",
                        "charts/active-clients-over-time.png",
                        "charts/active-clients-over-time.svg",
                        "charts/funnel.png",
                        "charts/funnel.svg",
                        "charts/limits-by-month.png",
                        "charts/limits-by-month.svg",
                        "charts/margin-to-profit.png",
                        "charts/margin-to-profit.svg",
                        "charts/order-wait.png",
                        "charts/order-wait.svg",
                        "charts/orders-over-time.png",
                        "charts/orders-over-time.svg",
                        "charts/time-by-role.png",
                        "charts/time-by-role.svg",
                        "costs.csv",
                        "funnel.csv",
                        "inputs.json",
                        "pay.csv",
                        "replications.csv",
                        "replications.log",
                        "report.html",
                        "report.xlsx",
                        "scenario.yaml",
                        "staff.csv",
                        "summary.csv",
                        "summary.json",
                        "timeline.csv",
                        "waits.csv");
        assertThat(Files.readAllLines(out.resolve("replications.csv")))
                .hasSize(7)
                .first()
                .asString()
                .startsWith("scenario,replication,seed,orders,");
        assertThat(Files.readAllLines(out.resolve("summary.csv")).get(0))
                .isEqualTo("scenario,kpi,mean,lower,upper,sd,n,unit");
        assertThat(Files.readAllLines(out.resolve("timeline.csv"))).hasSize(13);
    }

    @Test
    void without_charts_there_are_none_and_those_of_before_are_gone() throws IOException {
        run(DICE);
        assertThat(out.resolve("charts/funnel.svg")).exists();
        assertThat(run(DICE, "--resume", "--no-charts")).isZero();
        assertThat(out.resolve("charts")).doesNotExist();
        assertThat(Files.readString(out.resolve("manifest.json"))).doesNotContain("charts/");
    }

    @Test
    void gives_the_same_bytes_on_one_thread_and_on_four() throws IOException {
        run(DICE, "--threads", "1");
        Map<String, String> one = FolderBytes.results(out);
        out = folder.resolve("four");
        run(DICE, "--threads", "4");
        assertThat(FolderBytes.results(out)).isEqualTo(one);
    }

    @Test
    void gives_the_same_bytes_when_resumed() throws IOException {
        run(DICE, "--replications", "12");
        Map<String, String> unbroken = FolderBytes.results(out);
        out = folder.resolve("broken");
        Simulation breaks = (s, seed, events) -> number -> {
            if (number > 5) {
                throw new IllegalStateException("power cut");
            }
            return new FakeReplications(seed).run(number);
        };
        assertThat(run(breaks, "--replications", "12")).isEqualTo(1);
        assertThat(run(DICE, "--replications", "12")).isEqualTo(2);
        assertThat(complained).contains("--resume").contains("--force");
        assertThat(run(DICE, "--replications", "12", "--resume")).isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
    }

    @Test
    void a_disk_that_fails_at_any_step_loses_nothing_and_resuming_gives_the_same_bytes() throws IOException {
        FaultyDisk whole = new FaultyDisk(0, 1);
        run(DICE, whole, "--replications", "3", "--threads", "2", "--no-charts");
        Map<String, String> unbroken = FolderBytes.results(out);
        for (int step = 1; step <= whole.steps(); step++) {
            out = folder.resolve("step" + step);
            FaultyDisk disk = new FaultyDisk(step, 0.5);
            int exit = run(DICE, disk, "--replications", "3", "--threads", "2", "--no-charts");
            if (disk.steps() < step) {
                // Replications that happen to finish in order need fewer steps: the log is not put in order then.
                assertThat(exit).isZero();
                assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
                continue;
            }
            assertThat(exit).isEqualTo(1);
            assertThat(complained).matches("(?s).*(No space left|could be written).*");
            assertThat(out.resolve("manifest.json"))
                    .satisfiesAnyOf(
                            manifest -> assertThat(manifest).doesNotExist(),
                            manifest -> assertThat(FolderBytes.results(out)).isEqualTo(unbroken));
            assertThat(run(DICE, "--replications", "3", "--resume", "--no-charts"))
                    .isZero();
            assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
        }
        assertThat(whole.steps()).isGreaterThan(30);
    }

    @Test
    void events_of_all_replications_are_put_together_in_order() throws IOException {
        Simulation telling = (s, seed, events) -> number -> {
            try (OutputStream log = events.orElseThrow().open(number)) {
                log.write((number + ",09:00,OrderTaken\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return new FakeReplications(seed).run(number);
        };
        run(telling, "--replications", "3", "--events");
        try (InputStream events = new GZIPInputStream(Files.newInputStream(out.resolve("events.csv.gz")))) {
            assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(4)
                    .endsWith("1,09:00,OrderTaken", "2,09:00,OrderTaken", "3,09:00,OrderTaken");
        }
    }

    /** The event log of a resumed run tells every replication or there is none. */
    @ParameterizedTest
    @CsvSource({"--events, '', with --events", "'', --events, without --events"})
    void replications_with_and_without_events_are_not_mixed(String first, String then, String said) throws IOException {
        Given.salesfloor(words("run", scenario, "--replications", "1", "--no-charts", "--out", out, first));
        Map<String, String> before = FolderBytes.of(out);
        Given given = Given.salesfloor(words("run", scenario, "--replications", "2", "--resume", "--out", out, then));
        assertThat(given.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(given.complained()).contains("were run " + said);
        assertThat(FolderBytes.of(out)).isEqualTo(before);
    }

    private static Object[] words(Object... words) {
        return Arrays.stream(words).filter(word -> !word.equals("")).toArray();
    }

    /** What is written through a link would land outside of the folder. */
    @ParameterizedTest
    @ValueSource(strings = {"charts", "events", "replications.log", ".lock", "charts/funnel.svg"})
    void a_folder_with_a_link_in_it_is_refused(String name) throws IOException {
        run(DICE);
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("funnel.svg"), "kept");
        Path link = out.resolve(name);
        if (Files.isDirectory(link)) {
            Files.move(link, folder.resolve("moved"));
        } else {
            Files.deleteIfExists(link);
        }
        Files.createSymbolicLink(link, name.contains(".") ? kept : outside);
        for (String again : new String[] {"--force", "--resume"}) {
            assertThat(run(DICE, again)).isEqualTo(ExitCodes.INVALID);
            assertThat(complained).contains(name, "is a symbolic link");
        }
        assertThat(Given.salesfloor("report", out).code()).isEqualTo(ExitCodes.INVALID);
        assertThat(outside).isDirectoryContaining(file -> file.equals(kept));
        assertThat(kept).hasContent("kept");
    }

    @Test
    void a_lock_that_leads_nowhere_is_refused_at_once() throws IOException {
        Files.createDirectory(out);
        Files.createSymbolicLink(out.resolve(".lock"), folder.resolve("nowhere"));
        assertThat(run(DICE)).isEqualTo(ExitCodes.INVALID);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void row_four_alone_is_row_four_of_many() throws IOException {
        run(DICE);
        String row = Files.readAllLines(out.resolve("replications.csv")).get(4);
        out = folder.resolve("alone");
        assertThat(run(DICE, "--replication", "4")).isZero();
        assertThat(Files.readAllLines(out.resolve("replications.csv")))
                .hasSize(2)
                .last()
                .isEqualTo(row);
        assertThat(Files.readString(out.resolve("summary.csv"))).doesNotContain("NaN");
    }

    @Test
    void a_failed_replication_is_told_with_the_command_that_replays_it() throws IOException {
        Simulation breaks = (s, seed, events) -> number -> {
            if (number == 3) {
                throw new IllegalStateException("no such client");
            }
            return new FakeReplications(seed).run(number);
        };
        assertThat(run(breaks)).isEqualTo(1);
        assertThat(complained)
                .contains("Replication 3 (seed")
                .contains("no such client")
                .contains("--replication 3");
        assertThat(printed).contains("1 of 10 replications failed; every mean is over the 9");
        assertThat(json(Files.readString(out.resolve("summary.json")))
                        .at("/scenarios/desk/replications/failed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void goals_decide_the_exit_code() throws IOException {
        goals("orders >= 2000");
        assertThat(run(DICE)).isZero();
        assertThat(printed).contains("✓ met").contains("of 1 goal 1 met, 0 missed");
        goals("orders >= 2400");
        assertThat(run(DICE, "--force")).isEqualTo(3);
        assertThat(printed).contains("✗ missed");
        goals("profit >= 100");
        assertThat(run(DICE, "--force")).isZero();
        assertThat(printed)
                .contains("? not decided")
                .contains("Maybe: ./salesfloor run")
                .contains("1 not decided");
    }

    @Test
    void few_replications_are_warned_of_and_the_remedy_removes_the_warning() throws IOException {
        run(DICE, "--replications", "3", "--set", "currency=USD");
        assertThat(printed).contains("Warning: Only 3 replications");
        String remedy = printed.lines()
                .filter(line -> line.startsWith("  Maybe: "))
                .findFirst()
                .orElseThrow();
        assertThat(remedy).contains("--replications 10").contains("--set currency=USD");
        out = folder.resolve("remedy");
        run(DICE, "--replications", "10", "--set", "currency=USD");
        assertThat(printed).doesNotContain("Warning");
    }

    @Test
    void a_warm_up_too_short_for_commissions_to_vest_is_warned_of_and_the_remedy_removes_the_warning()
            throws IOException {
        String pay = "structure.roles.officeSeller.pay={perVestedDeal: 64, vesting: 90 days}";
        run(DICE, "--set", pay, "--set", "time.warmUp=8 weeks", "--set", "time.length=60 weeks");
        assertThat(printed)
                .contains("vest in the first 34 observed days are missing")
                .contains("--set 'time.warmUp=13 weeks' --set 'time.length=65 weeks'");
        out = folder.resolve("remedy");
        run(DICE, "--set", pay, "--set", "time.warmUp=13 weeks", "--set", "time.length=65 weeks");
        assertThat(printed).doesNotContain("Warning");
    }

    @Test
    void what_people_cost_is_shown_part_by_part() throws IOException {
        run(DICE, "--replications", "6");
        assertThat(Files.readAllLines(out.resolve("pay.csv")))
                .first()
                .isEqualTo(
                        "scenario,role,people,fixed,per qualified,per first deal,per vested deal,share of margin,bonus,"
                                + "overtime,on cost,seat,hiring,total,total per person");
        String row = Files.readAllLines(out.resolve("pay.csv")).get(1);
        assertThat(row).contains(",officeSeller,").contains(",8000,0,0,0,0,0,0,0,500,0,8500,");
    }

    @Test
    void a_strangers_folder_is_never_touched() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.doc"), "years of work");
        for (String option : new String[] {"--quiet", "--force", "--resume"}) {
            assertThat(run(DICE, option)).isEqualTo(2);
            assertThat(complained).contains("thesis.doc");
        }
        assertThat(FolderBytes.results(out)).containsOnlyKeys("thesis.doc");
    }

    @Test
    void a_file_as_folder_is_refused_before_simulating() throws IOException {
        Files.writeString(out, "I am a file");
        assertThat(run((s, seed, events) -> number -> {
                    throw new AssertionError("simulated");
                }))
                .isEqualTo(2);
        assertThat(complained).contains("is a file");
        assertThat(printed).isEmpty();
    }

    @Test
    void another_question_is_not_gone_on_with_and_the_difference_is_shown() throws IOException {
        run(DICE);
        assertThat(run(DICE, "--resume", "--set", "currency=USD")).isEqualTo(2);
        assertThat(complained).contains("currency: EUR").contains("currency: USD");
        assertThat(run(DICE, "--resume", "--seed", "5")).isEqualTo(2);
        assertThat(complained).contains("--seed: 1 there, 5 now");
        assertThat(run(DICE, "--force", "--seed", "5")).isZero();
    }

    @Test
    void more_replications_are_added_to_finished_ones() throws IOException {
        run(DICE, "--replications", "15");
        Map<String, String> direct = FolderBytes.results(out);
        out = folder.resolve("added");
        run(DICE, "--replications", "5");
        run(DICE, "--replications", "15", "--resume");
        assertThat(FolderBytes.results(out)).isEqualTo(direct);
    }

    @Test
    void json_is_all_there_is_on_standard_output() throws IOException {
        run(DICE, "--json");
        assertThat(json(printed).path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(printed).isEqualTo(Files.readString(out.resolve("summary.json")));
        assertThat(complained).contains(out.toString());
    }

    @Test
    void no_colour_and_no_repainting_in_a_pipe() {
        run(DICE);
        assertThat(printed + complained).doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void wrong_options_are_explained() {
        assertThat(run(DICE, "--replications", "2147483647")).isEqualTo(2);
        assertThat(complained).contains("from 1 to 1000000");
        assertThat(run(DICE, "--precision", "ordres=2%")).isEqualTo(2);
        assertThat(complained).contains("Maybe 'orders'");
        assertThat(run(DICE, "--precision", "orders=2 percent")).isEqualTo(2);
        assertThat(complained).contains("orders=2%");
        assertThat(run(DICE, "--treads", "2")).isEqualTo(2);
        assertThat(complained).contains("--threads");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void precision_that_is_not_reached_is_said_with_a_remedy() {
        assertThat(run(DICE, "--precision", "orderWait=5%", "--max-replications", "20"))
                .isZero();
        assertThat(printed)
                .contains("The precision asked of orderWait is not reached")
                .contains("--max-replications ");
    }

    /** Zero in all replications, and never observed: said at once, instead of running to the cap. */
    @Test
    void precision_of_what_is_always_zero_is_not_waited_for() {
        Simulation idle = (s, seed, events) -> number -> without(new FakeReplications(seed).run(number), "orderWait");
        assertThat(run(idle, "--precision", "orderWait=5%", "--precision", "orders=5%"))
                .isZero();
        assertThat(printed)
                .contains("10 replications")
                .contains("The precision asked of orderWait cannot be reached: it is always 0")
                .doesNotContain("not reached: ±");
        assertThat(run(DICE, "--precision", "reactivated=5%", "--force")).isZero();
        assertThat(printed)
                .contains("10 replications")
                .contains("reactivated cannot be reached: it was never observed");
    }

    /** Another measure is waited for as usual, until it is exact enough. */
    @Test
    void several_precisions_are_each_waited_for() throws IOException {
        Simulation idle = (s, seed, events) -> number -> without(new FakeReplications(seed).run(number), "revenue");
        run(idle, "--precision", "revenue=5%", "--precision", "orderWait=15%", "--precision", "orders=1%");
        JsonNode kpis = json(Files.readString(out.resolve("summary.json"))).at("/scenarios/desk/kpis");
        assertThat(kpis.at("/orderWait/n").asInt()).isBetween(15, 199);
        assertThat(kpis.at("/orderWait/halfWidth").asDouble()
                        / kpis.at("/orderWait/mean").asDouble())
                .isLessThanOrEqualTo(0.15);
        assertThat(kpis.at("/orders/halfWidth").asDouble()
                        / kpis.at("/orders/mean").asDouble())
                .isLessThanOrEqualTo(0.01);
    }

    @Test
    void a_measure_that_the_scenario_cannot_have_is_refused_before_simulating() {
        assertThat(run(DICE, "--precision", "leads=2%")).isEqualTo(2);
        assertThat(complained).contains("no leads.sources");
        assertThat(run(DICE, "--precision", "overhead=2%")).isEqualTo(2);
        assertThat(complained).contains("always 0");
        assertThat(run(DICE, "--precision", "costPerOrder.ordertaking=2%")).isEqualTo(2);
        assertThat(complained).contains("is not a measure");
        String nobody = "structure.roles.backOffice={headcount: 0, activities: [prepareDocuments]}";
        assertThat(run(DICE, "--set", nobody, "--precision", "utilisation.backOffice=2%"))
                .isEqualTo(2);
        assertThat(complained).contains("nobody has this role");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void a_cap_below_the_usual_number_of_replications_is_the_number_to_begin_with() {
        assertThat(run(DICE, "--precision", "orders=50%", "--max-replications", "4"))
                .isZero();
        assertThat(printed).contains("95 % interval, 4 replications");
        assertThat(run(DICE, "--precision", "orders=5%", "--max-replications", "4", "--replications", "6"))
                .isEqualTo(2);
        assertThat(complained).contains("--max-replications (4) is below --replications (6)");
    }

    private static ReplicationResult without(ReplicationResult result, String measure) {
        Map<String, Double> measures = new TreeMap<>(result.measures());
        measures.put(measure, 0.0);
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
    }

    private void goals(String goal) throws IOException {
        String text = Files.readString(scenario).replaceAll("goals:.*\n", "");
        Files.writeString(scenario, text + "goals: ['" + goal + "']\n");
    }

    private int run(Simulation simulation, String... options) {
        return run(simulation, Disk.REAL, options);
    }

    private int run(Simulation simulation, Disk disk, String... options) {
        List<String> words = new ArrayList<>(List.of(scenario.toString(), "--out", out.toString()));
        words.addAll(Arrays.asList(options));
        Given given = Given.to(new RunCommand(new Surroundings(Inputs.onDisk(), simulation, disk)), words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
