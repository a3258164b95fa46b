package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that follows the schema of experiment files says what the reader says. */
class ExperimentSchemaTest {
    private static final EditorSchema SCHEMA =
            new EditorSchema(ExperimentSchema.text(Scenarios.measures().keySet()));

    /** What a schema cannot see: other files, paths, names elsewhere in the file, and what values make of the scenario. */
    private static final List<String> SEEN_BY_THE_READER_ALONE = List.of(
            "base-an-experiment",
            "base-broken",
            "base-not-there",
            "case-bad-vary",
            "case-extends-missing",
            "extends-broken",
            "extends-itself",
            "level-makes-invalid",
            "level-out-of-range",
            "limits-contradict",
            "move-below-zero",
            "move-unknown",
            "optimise-without-step",
            "path-ends-too-early",
            "precision-of-unknown-role",
            "range-backwards",
            "range-units",
            "range-without-unit",
            "save-too-much",
            "step-other-unit",
            "step-tiny",
            "text-of-a-number",
            "times-of-a-word",
            "two-cases-one-name",
            "two-factors-one-name",
            "unknown-chart-factor",
            "unknown-constraint",
            "unknown-key-in-path",
            "unknown-path-among-paths",
            "unknown-path",
            "unknown-role-in-response",
            "varied-twice",
            "wrong-level");

    static List<Path> shipped() {
        return Scenarios.in(Scenarios.SHIPPED.resolve("experiments"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shipped_experiments_pass(Path file) throws IOException {
        assertThat(SCHEMA.complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure.roles.seller.headcount: [1, 2]",
                "activities.takeOrder.duration: [3 min, {mean: 4 min, cv: 0.5}]",
                "activities.takeOrder.duration: {values: {from: 5 min, to: 10 min, step: 1 min}}",
                "activities.takeOrder.duration: {from: 5 min, to: 10 min}",
                "activities.takeOrder.duration: {name: time, save: [0, 10 %]}",
                "clients.ticket: {times: {from: 0.5, to: 2, step: 0.5}}",
                "price.index: {plus: [-0.1, 0, 0.1]}",
                "work: {paths: [a.b, a.c], times: [1, 2]}",
                "moved: {move: a.b, to: a.c, people: {from: 0, to: 4, step: 2}}"
            })
    void every_form_of_a_factor_passes(String factor) {
        assertThat(SCHEMA.complaints("name: x\nbase: y.yaml\nvary:\n  " + factor + "\n"))
                .isEmpty();
    }

    @Test
    void a_file_that_extends_another_need_not_say_everything() {
        assertThat(SCHEMA.complaints("extends: y.yaml\nresponses: [profit]\n")).isEmpty();
    }

    @Test
    void broken_files_are_refused_but_for_known_exceptions() {
        assertThat(SCHEMA.passing(Scenarios.BROKEN.resolve("experiments"))).isEqualTo(SEEN_BY_THE_READER_ALONE);
    }

    @Test
    void every_property_has_a_title_and_a_description() {
        assertThat(EditorSchema.undescribed(
                        "", ExperimentSchema.tree(Scenarios.measures().keySet())))
                .isEmpty();
        assertThat(EditorSchema.undescribed("factor", FactorSchema.of())).isEmpty();
    }
}
