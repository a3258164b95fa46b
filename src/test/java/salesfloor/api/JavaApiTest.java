package salesfloor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.report.MeasureTargets;
import salesfloor.scenario.file.ScenarioReader;

/** What a Java program can ask, and what it is told when it asks wrongly. */
class JavaApiTest {
    @TempDir
    Path folder;

    private Path file;
    private ScenarioFile desk;

    @BeforeEach
    void read() throws IOException {
        file = Files.writeString(folder.resolve("desk.yaml"), """
                name: desk
                question: Are two sellers enough?
                time: {length: 6 weeks}
                market: {prospects: 200, initialClients: 100}
                structure:
                  roles:
                    seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """);
        desk = ScenarioFile.read(file);
    }

    @Test
    void a_replication_has_the_figures_that_the_command_gives_it() {
        RunResult run = desk.run(3);
        DepartmentReplication replication = new DepartmentReplication(
                new ScenarioReader(MeasureTargets.all()).read(file, List.of()).scenario(), 1, Optional.empty());
        for (int number = 1; number <= 3; number++) {
            assertThat(run.values("orders").get(number - 1))
                    .isEqualTo(replication.run(number).measures().get("orders"));
        }
        assertThat(run.estimate("orders").n()).isEqualTo(3);
        assertThat(run.measures()).contains("orders", "profit", "utilisation.seller");
        assertThat(run.answer()).startsWith("desk: ");
        assertThat(desk.run(1, 2).values("orders")).isNotEqualTo(desk.run(1).values("orders"));
    }

    @Test
    void a_change_leaves_the_scenario_as_it_was() {
        ScenarioFile three = desk.named("three: 'more'").with("structure.roles.seller.headcount", 3);
        assertThat(three.name()).isEqualTo("three: 'more'");
        assertThat(three.text()).contains("headcount: 3");
        assertThat(desk.name()).isEqualTo("desk");
        assertThat(desk.text()).contains("headcount: 2");
        assertThat(desk.question()).isEqualTo("Are two sellers enough?");
    }

    @Test
    void the_file_is_read_once() throws IOException {
        Files.writeString(file, "name: another\n");
        assertThat(desk.with("price.index", 1.5).name()).isEqualTo("desk");
    }

    @Test
    void what_makes_no_scenario_one_by_one_is_changed_at_once() {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("time.warmUp", "10 weeks");
        both.put("time.length", "20 weeks");
        assertThatThrownBy(() -> desk.with("time.warmUp", "10 weeks")).isInstanceOf(SalesfloorException.class);
        assertThat(desk.with(both).text()).contains("warmUp: 10 weeks", "length: 20 weeks");
    }

    @Test
    void every_problem_is_told_with_its_place() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("broken.yaml"), "name: x\nmarket: {prospect: 3}\ntime: {length: 5}\n");
        assertThatThrownBy(() -> ScenarioFile.read(broken))
                .isInstanceOfSatisfying(
                        SalesfloorException.class,
                        refused -> assertThat(refused.problems())
                                .hasSizeGreaterThan(1)
                                .anyMatch(
                                        problem -> problem.contains("broken.yaml:2") && problem.contains("prospects")));
        assertThatThrownBy(() -> desk.with("structure.roles.seler.headcount", 3))
                .isInstanceOf(SalesfloorException.class)
                .hasMessageContaining("seller");
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("absent.yaml")))
                .isInstanceOf(SalesfloorException.class)
                .hasMessageContaining("absent.yaml");
    }

    @Test
    void a_measure_that_there_is_not_is_refused_with_a_near_miss() {
        RunResult run = desk.run(1);
        assertThatThrownBy(() -> run.estimate("ordrs"))
                .isInstanceOf(SalesfloorException.class)
                .hasMessage("There is no 'ordrs' here. Maybe 'orders'.");
        assertThatThrownBy(() -> desk.run(0))
                .isInstanceOf(SalesfloorException.class)
                .hasMessageContaining("from 1");
    }

    @Test
    void compared_scenarios_share_their_luck() {
        ScenarioFile one = desk.named("one").with("structure.roles.seller.headcount", 1);
        ComparisonResult compared = ScenarioFile.compare(4, desk, one, desk.named("same"));
        assertThat(compared.names()).containsExactly("desk", "one", "same");
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            differences.add(compared.run("one").values("profit").get(i)
                    - compared.run("desk").values("profit").get(i));
        }
        double mean = differences.stream()
                .mapToDouble(difference -> difference)
                .average()
                .orElseThrow();
        assertThat(compared.difference("profit", "one").difference().mean()).isCloseTo(mean, within(1e-9));
        assertThat(compared.difference("profit", "same").difference().isZero()).isTrue();
        assertThat(compared.probabilityOfBest("profit", "desk")
                        + compared.probabilityOfBest("profit", "one")
                        + compared.probabilityOfBest("profit", "same"))
                .isCloseTo(1, within(1e-9));
        assertThat(compared.answer()).isNotBlank();
        assertThatThrownBy(() -> compared.difference("profit", "desk"))
                .isInstanceOf(SalesfloorException.class)
                .hasMessage("There is no 'desk' here; there is one, same.");
    }

    @Test
    void what_cannot_be_compared_is_refused_with_every_reason() {
        assertThatThrownBy(() -> ScenarioFile.compare(1, desk, desk.with("currency", "USD")))
                .isInstanceOfSatisfying(
                        SalesfloorException.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThatThrownBy(() -> ScenarioFile.compare(1, desk)).isInstanceOf(SalesfloorException.class);
    }

    @Test
    void pictures_are_drawn_as_svg_and_png() throws IOException {
        List<Picture> pictures = desk.run(2).pictures();
        assertThat(pictures).isNotEmpty();
        Picture first = pictures.get(0);
        assertThat(first.svg()).contains("<svg").contains("</svg>");
        assertThat(new String(first.png(), 1, 3, StandardCharsets.ISO_8859_1)).isEqualTo("PNG");
        first.writeTo(folder.resolve("charts"));
        try (Stream<Path> written = Files.list(folder.resolve("charts"))) {
            assertThat(written.map(
                            path -> Objects.requireNonNull(path.getFileName()).toString()))
                    .containsExactlyInAnyOrder(first.name() + ".svg", first.name() + ".png");
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        List<Path> before = temporary();
        desk.run(1);
        assertThat(temporary()).isEqualTo(before);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().matches("salesfloor[0-9]+"))
                    .sorted()
                    .toList();
        }
    }
}
