package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.FolderBytes;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Simulation;
import salesfloor.report.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code horizon} as its user meets it, on a small firm that grows from nothing to a known size. */
class HorizonCommandTest {
    @TempDir
    Path folder;

    private Path scenario;
    private Path out;
    private String printed = "";
    private String complained = "";

    /** A hundred clients won a month and two fifths lost: 250 in the long run, with a time constant of eleven weeks. */
    @BeforeEach
    void scenarioFile() throws IOException {
        scenario = folder.resolve("growing.yaml");
        out = folder.resolve("out");
        Files.writeString(
                scenario,
                "extends: " + Path.of("scenarios", "theory", "base-growth.yaml").toAbsolutePath() + """

                name: growing
                question: How large does a base get that gains 100 clients a month and loses two fifths?
                time: {length: 52 weeks}
                clients: {churn: {need: 0.4 per month}}
                leads: {sources: {list: {arrivals: 100 per month}}}
                """);
    }

    @Test
    void names_a_warm_up_and_with_that_it_is_enough() throws IOException {
        assertThat(run("--years", "4")).isZero();
        JsonNode horizon = json().at("/horizon");
        int weeks = horizon.at("/recommendedWarmUpWeeks").asInt();
        assertThat(horizon.at("/warmUpWeeks").asInt()).isZero();
        assertThat(weeks).as("one to six time constants of 11 weeks").isBetween(10, 70);
        assertThat(horizon.at("/series/activeClients/warmUp").asString()).isEqualTo("too short");
        assertThat(printed)
                .contains("a warm-up of " + weeks + " weeks is needed instead of 0, for")
                .contains("orders still drift: year 4 less year 1 is +")
                .contains("--set 'time.warmUp=" + weeks + " weeks'");
        assertThat(run(
                        "--years",
                        "4",
                        "--force",
                        "--set",
                        "time.warmUp=" + weeks + " weeks",
                        "--set",
                        "time.length=200 weeks"))
                .isZero();
        assertThat(printed)
                .contains("its warm-up of " + weeks + " weeks is enough")
                .doesNotContain("too short");
    }

    @Test
    void ends_with_a_sentence_to_quote_and_the_path_of_the_results() throws IOException {
        run("--years", "2");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(out.toString());
        assertThat(lines.get(lines.size() - 2))
                .startsWith("growing: ")
                .endsWith("95 % intervals, 4 replications with the same luck.");
        assertThat(json().path("answer").asString()).isEqualTo(lines.get(lines.size() - 2));
        run("--years", "2", "--quiet", "--force");
        assertThat(printed.lines()).hasSize(2);
    }

    @Test
    void the_series_and_the_windows_are_written() throws IOException {
        run("--years", "2");
        List<String> welch = Files.readAllLines(out.resolve("welch.csv"));
        assertThat(welch.get(0)).isEqualTo("series,week,period start,mean,moving average,left out by MSER-5");
        assertThat(welch.stream().filter(row -> row.startsWith("activeClients,")))
                .hasSize(104);
        List<String> views = Files.readAllLines(out.resolve("views.csv"));
        assertThat(views.get(0)).startsWith("view,kpi,mean,lower,upper,sd,n,less year 1,");
        assertThat(views.stream().filter(row -> row.matches("(month 1|year 1|year 2),orders,.*")))
                .hasSize(3);
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"welch.csv\"")
                .contains("\"views.csv\"");
    }

    @Test
    void json_is_all_there_is_on_standard_output() throws IOException {
        run("--years", "1", "--json");
        assertThat(printed).isEqualTo(Files.readString(out.resolve("summary.json")));
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(printed)
                        .at("/schemaVersion")
                        .asInt())
                .isEqualTo(1);
        assertThat(complained).contains(out.toString());
    }

    /** Year 1 is what {@code run} would show, to the last digit: a window changes nothing in what happens. */
    @Test
    void year_one_is_the_year_of_run() throws IOException {
        run("--years", "2");
        List<String> year = Files.readAllLines(out.resolve("replications.csv")).stream()
                .filter(row -> row.startsWith("year 1,"))
                .map(row -> row.substring("year 1,".length()))
                .toList();
        Path ran = folder.resolve("ran");
        Given.salesfloor("run", scenario, "--replications", 4, "--out", ran);
        assertThat(Files.readAllLines(ran.resolve("replications.csv")).stream()
                        .skip(1)
                        .map(row -> row.substring("growing,".length())))
                .hasSize(4)
                .isEqualTo(year);
    }

    @Test
    void gives_the_same_bytes_on_one_thread_and_when_resumed() throws IOException {
        run("--years", "2", "--threads", "2");
        Map<String, String> unbroken = FolderBytes.results(out);
        out = folder.resolve("broken");
        Simulation breaks = (s, seed, events) -> number -> {
            if (number > 2) {
                throw new IllegalStateException("power cut");
            }
            return new DepartmentReplication(s, seed, events).run(number);
        };
        assertThat(run(breaks, "--years", "2", "--threads", "1")).isEqualTo(1);
        assertThat(printed).contains("replications failed");
        assertThat(run("--years", "2")).isEqualTo(2);
        assertThat(complained).contains("--resume").contains("--force");
        assertThat(run("--years", "2", "--threads", "1", "--resume")).isZero();
        assertThat(FolderBytes.results(out)).isEqualTo(unbroken);
        assertThat(run("--years", "3", "--resume")).isEqualTo(2);
        assertThat(complained).contains("another question");
    }

    @Test
    void wrong_options_are_explained_and_nothing_is_written() {
        assertThat(run("--years", "0")).isEqualTo(2);
        assertThat(complained).contains("--years is 0").contains("from 1 to 100");
        assertThat(run("--year", "3")).isEqualTo(2);
        assertThat(complained).contains("Maybe '--years'");
        assertThat(run("--precision", "ordres=2%")).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private JsonNode json() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(out.resolve("summary.json")));
    }

    private int run(String... options) {
        return run(DepartmentReplication::new, options);
    }

    private int run(Simulation simulation, String... options) {
        List<String> words =
                new ArrayList<>(List.of(scenario.toString(), "--out", out.toString(), "--replications", "4"));
        words.addAll(List.of(options));
        Given given = Given.to(new HorizonCommand(new Surroundings(Inputs.onDisk(), simulation, Disk.REAL)), words);
        printed = given.printed();
        complained = given.complained();
        return given.code();
    }
}
