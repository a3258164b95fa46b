package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor that follows the schema says what the reader says. */
class ScenarioSchemaTest {
    private static final EditorSchema SCHEMA = new EditorSchema(ScenarioSchema.text());

    /** What a schema cannot see: encodings, YAML's own rules, required keys (a base may give them) and how parts fit together. */
    private static final List<String> SEEN_BY_THE_READER_ALONE = List.of(
            "absurd-work",
            "activity-twice",
            "all-weights-zero",
            "anchor",
            "away-outside",
            "away-without-dates",
            "bonus-of-nothing",
            "bonus-of-own-without-orders",
            "class-limits",
            "class-misfits",
            "class-without-programme",
            "commission-never-vests",
            "cut-off-outside-hours",
            "duplicate-key",
            "empirical-weights",
            "extends-faulty",
            "extends-folder",
            "extends-itself",
            "extends-missing",
            "goal-measure",
            "goal-per-cent",
            "goal-role",
            "hiring-limits",
            "holiday-outside",
            "hours-backwards",
            "lunch-outside",
            "meeting-when-closed",
            "missing-in-role",
            "more-clients-than-prospects",
            "no-open-day",
            "no-share-of-teams",
            "no-such-day",
            "nobody-for-everybody",
            "nobody-keeps",
            "nobody-owns",
            "nobody-retains",
            "nobody-takes-orders",
            "plan-leaves-too-many",
            "plan-outside",
            "profile-hour",
            "protected-hours",
            "same-name",
            "shift-of-breaks",
            "shift-on-a-closed-day",
            "shifts-for-too-many",
            "tag",
            "team-headcounts",
            "team-without",
            "triangular-order",
            "underflow",
            "unknown-programme",
            "unknown-role-in-team",
            "vesting-without-commission",
            "warm-up-too-long");

    static Iterable<Path> valid() {
        return Scenarios.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void valid_files_pass(Path file) throws IOException {
        assertThat(SCHEMA.complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void effective_scenarios_pass(Path file) {
        assertThat(SCHEMA.complaints(EffectiveText.of(Scenarios.read(file)))).isEmpty();
    }

    @Test
    void broken_files_are_refused_but_for_known_exceptions() {
        assertThat(SCHEMA.passing(Scenarios.BROKEN)).isEqualTo(SEEN_BY_THE_READER_ALONE);
    }

    @Test
    void every_property_has_a_title_and_a_description() {
        assertThat(EditorSchema.undescribed("", ScenarioSchema.tree())).isEmpty();
    }
}
