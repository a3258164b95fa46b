package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.FolderBytes;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.FaultyDisk;
import salesfloor.experiment.Simulation;
import salesfloor.report.Inputs;
import salesfloor.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code sensitivity} as its user meets it, on departments made of dice. */
class SensitivityCommandTest {
    /** All throw the same dice; each seller earns 100,000 times the margin and costs 10 times the pay: nothing at 20 %. */
    private static final Simulation DICE = (scenario, seed, events) -> new FakeReplications(seed, earned(scenario));

    private static double earned(Scenario scenario) {
        var seller = scenario.structure().roles().get("officeSeller");
        return seller.headcount()
                * (100_000 * scenario.economics().grossMargin()
                        - 10 * seller.pay().monthly());
    }

    @TempDir
    Path folder;

    private Path five;
    private Path six;
    private Path experiment;
    private Path out;
    private String printed = "";
    private String complained = "";

    @BeforeEach
    void files() throws IOException {
        five = scenario("five", 5);
        six = scenario("six", 6);
        experiment = folder.resolve("experiment.yaml");
        Files.writeString(experiment, """
                name: doubts
                question: Five or six?
                base: five.yaml
                vary:
                  economics.grossMargin: {name: margin, from: 0.15, to: 0.30}
                  structure.roles.officeSeller.pay.monthly: {name: pay, times: [0.5, 1.05]}
                cases:
                  - name: five
                  - name: six
                    structure: {roles: {officeSeller: {headcount: 6}}}
                responses: [profit]
                replications: {min: 3}
                """);
        out = folder.resolve("out");
    }

    private Path scenario(String name, int sellers) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(file, """
                name: %s
                structure:
                  roles:
                    officeSeller: {headcount: %d, activities: [takeOrder, prepareDocuments], pay: {monthly: 2000}}
                economics: {grossMargin: 0.22}
                """.formatted(name, sellers));
        return file;
    }

    @Test
    void ends_with_the_advice_what_reverses_it_and_the_path() throws IOException {
        assertThat(run(DICE, experiment, "--runs", "12")).isZero();
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(0)).isEqualTo("Five or six?");
        assertThat(lines.get(lines.size() - 2))
                .startsWith(
                        "six earns 2,000 EUR a month more than five; one assumption would reverse that: margin below"
                                + " 0.2 (−9.1 %")
                .endsWith("(95 % intervals, 3 replications with the same luck).");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
        assertThat(printed).contains("pay").contains("not within the range");
        JsonNode summary = json(Files.readString(out.resolve("summary.json")));
        assertThat(summary.at("/sensitivity/advice/advised").asString()).isEqualTo("six");
        assertThat(summary.at("/sensitivity/advice/lead/value").asDouble()).isEqualTo(2000);
        assertThat(summary.at("/sensitivity/reversal/0/turnsAt/value").asDouble())
                .isBetween(0.1995, 0.2005);
        assertThat(summary.at("/sensitivity/reversal/1/verdict").asString()).isEqualTo("not within");
    }

    @Test
    void few_assumptions_get_shares_of_the_variance_and_fewer_runs_effects() throws IOException {
        run(DICE, experiment, "--runs", "256");
        assertThat(printed).contains("Sobol indices").contains("share alone");
        out = folder.resolve("few");
        run(DICE, experiment, "--runs", "12");
        assertThat(printed).contains("elementary effects (Morris)").contains("size (μ*)");
        List<String> rows = Files.readAllLines(out.resolve("sensitivity.csv"));
        assertThat(rows.get(0))
                .isEqualTo("scenario,factor,path,low,high,measure,unit,effect,lower,upper,mu*,mu* lower,mu* upper,"
                        + "sigma,S1,S1 lower,S1 upper,ST,ST lower,ST upper");
        assertThat(rows.get(1)).startsWith("six,margin,economics.grossMargin,0.15,0.3,profit,EUR per month,90000,");
    }

    @Test
    void the_tornado_shows_each_end_alone() throws IOException {
        run(DICE, experiment, "--runs", "12");
        List<String> rows = Files.readAllLines(out.resolve("tornado.csv"));
        assertThat(rows.get(1))
                .startsWith("six,margin,")
                .contains(",-42000,-42000,-42000,48000,")
                .endsWith(",90000");
        assertThat(rows.get(2))
                .startsWith("six,pay,")
                .contains(",60000,60000,60000,")
                .endsWith(",66000");
    }

    @Test
    void a_scenario_alone_is_held_against_one_person_more_or_fewer() {
        assertThat(run(DICE, five, "--replications", "3", "--runs", "12")).isZero();
        assertThat(printed)
                .contains(
                        "Of one person more or fewer in each role, one more office seller earns 2,000 EUR a month more"
                                + " than five; ")
                .contains("gross margin below 0.2 (");
    }

    @Test
    void two_scenarios_are_held_against_each_other() {
        assertThat(run(DICE, six, "--versus", five.toString(), "--replications", "3", "--runs", "12"))
                .isZero();
        assertThat(printed).contains("six earns 2,000 EUR a month more than five");
        assertThat(run(DICE, experiment, "--versus", five.toString())).isEqualTo(2);
        assertThat(complained).contains("has cases already");
    }

    /** Differences of scenarios that are the same are exactly zero, so nothing is advised. */
    @Test
    void a_scenario_against_itself_gives_no_advice() {
        assertThat(run(DICE, five, "--versus", five.toString(), "--replications", "3", "--runs", "12"))
                .isZero();
        assertThat(printed)
                .contains("five and five (2) are exactly equal by profit; no assumption within its range"
                        + " settles it");
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws IOException {
        run(DICE, experiment, "--threads", "1", "--runs", "12");
        Map<String, String> one = FolderBytes.results(out);
        out = folder.resolve("eight");
        run(DICE, experiment, "--threads", "8", "--runs", "12");
        assertThat(FolderBytes.results(out)).isEqualTo(one);
    }

    @Test
    void a_study_that_broke_down_and_was_resumed_has_the_same_bytes() throws IOException {
        run(DICE, experiment, "--runs", "12");
        Map<String, String> unbroken = FolderBytes.results(out);
        FaultyDisk whole = new FaultyDisk(0, 1);
        out = folder.resolve("whole");
        run(DICE, whole, experiment, "--runs", "12", "--threads", "1");
        for (int step = 3; step < whole.steps(); step += whole.steps() / 4) {
            out = folder.resolve("step" + step);
            assertThat(run(DICE, new FaultyDisk(step, 0.5), experiment, "--runs", "12", "--threads", "1"))
                    .isEqualTo(1);
            assertThat(run(DICE, experiment, "--runs", "12", "--resume"))
                    .as("after step " + step)
                    .isZero();
            assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
        }
    }

    @Test
    void a_finished_study_is_told_again_without_simulating() {
        run(DICE, experiment, "--runs", "12");
        String before = printed;
        AtomicInteger runs = new AtomicInteger();
        Simulation counted = (scenario, seed, events) -> number -> {
            runs.incrementAndGet();
            return DICE.of(scenario, seed, events).run(number);
        };
        assertThat(run(counted, experiment, "--runs", "12", "--resume")).isZero();
        assertThat(runs).hasValue(0);
        assertThat(printed).isEqualTo(before);
    }

    @Test
    void a_replication_that_fails_is_told_and_the_others_go_on() {
        Simulation poisoned = (scenario, seed, events) -> number -> {
            if (number == 2 && scenario.name().startsWith("six, margin 0.3")) {
                throw new IllegalStateException("poison");
            }
            return DICE.of(scenario, seed, events).run(number);
        };
        assertThat(run(poisoned, experiment, "--runs", "12")).isEqualTo(1);
        assertThat(complained).contains("six, margin 0.3: replication 2 (seed").contains("poison");
        assertThat(printed).contains("margin below 0.2");
    }

    @Test
    void json_is_all_there_is_on_standard_output() throws IOException {
        run(DICE, experiment, "--runs", "12", "--json");
        assertThat(printed).isEqualTo(Files.readString(out.resolve("summary.json")));
        assertThat(json(printed).path("schemaVersion").asInt()).isEqualTo(1);
    }

    @Test
    void wrong_input_is_refused_in_plain_words_before_anything_is_written() throws IOException {
        refused(
                "grossMargin: {name: margin, from: 0.15, to: 0.30}",
                "grossMargn: {from: 0.15, to: 0.30}",
                "grossMargin");
        refused("from: 0.15, to: 0.30", "from: 0.25, to: 0.30", "'margin' is 0.22 in the scenario, which lies outside");
        refused("from: 0.15, to: 0.30", "from: 0.15, to: 1.30", "grossMargin");
        refused("{name: margin, from: 0.15, to: 0.30}", "[0.22]", "is no range of numbers");
        refused("name: pay", "name: margin", "Two factors have this name");
        refused("responses: [profit]", "responses: [proft]", "profit");
        assertThat(run(DICE, experiment, "--response", "leads")).isEqualTo(2);
        assertThat(complained).contains("neither more nor less of it is better");
        assertThat(run(DICE, experiment, "--replications", "1")).isEqualTo(2);
        assertThat(run(DICE, experiment, "--precision", "profit=1%")).isEqualTo(2);
        assertThat(run(DICE, experiment, "--runs", "0")).isEqualTo(2);
        assertThat(Files.exists(out)).isFalse();
    }

    private void refused(String text, String wrong, String said) throws IOException {
        String good = Files.readString(experiment);
        assertThat(good).contains(text);
        Files.writeString(experiment, good.replace(text, wrong));
        assertThat(run(DICE, experiment)).isEqualTo(2);
        assertThat(complained).contains(said);
        assertThat(Files.exists(out)).isFalse();
        Files.writeString(experiment, good);
    }

    private int run(Simulation simulation, Path file, String... options) {
        return run(simulation, Disk.REAL, file, options);
    }

    private int run(Simulation simulation, Disk disk, Path file, String... options) {
        List<String> words = new ArrayList<>(List.of(file.toString(), "--out", out.toString()));
        words.addAll(List.of(options));
        Given given = Given.to(new SensitivityCommand(new Surroundings(Inputs.onDisk(), simulation, disk)), words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
