package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The effective scenario has every value and says where each comes from. */
class EffectiveScenarioTest {
    @TempDir
    Path folder;

    static Iterable<Path> valid() {
        return Scenarios.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void reading_it_gives_an_equal_scenario_and_the_same_text(Path file) throws IOException {
        ReadScenario first = Scenarios.read(file);
        ReadScenario second = Scenarios.readText(folder, EffectiveText.of(first));

        assertThat(second.scenario()).isEqualTo(first.scenario());
        assertThat(EffectiveText.of(second)).isEqualTo(EffectiveText.of(first));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void comments_of_origin_do_not_change_it(Path file) throws IOException {
        ReadScenario first = Scenarios.read(file);

        assertThat(Scenarios.readText(folder, EffectiveText.withOrigin(first)).scenario())
                .isEqualTo(first.scenario());
    }

    /** Its sections are dealt at random to three files that extend each other. */
    @ParameterizedTest
    @MethodSource("valid")
    void divided_among_files_that_extend_each_other_it_stays_the_same(Path file) throws IOException {
        ReadScenario whole = Scenarios.read(file);
        SplittableRandom dice = new SplittableRandom(6);
        List<StringBuilder> parts = List.of(
                new StringBuilder(),
                new StringBuilder("extends: part0.yaml\n"),
                new StringBuilder("extends: part1.yaml\n"));
        for (String section : EffectiveText.of(whole).split("\n(?=\\S)", -1)) {
            parts.get(dice.nextInt(3)).append(section).append('\n');
        }
        for (int i = 0; i < 3; i++) {
            Scenarios.write(folder, "part" + i + ".yaml", parts.get(i).toString());
        }

        ReadScenario joined = Scenarios.read(folder.resolve("part2.yaml"));

        assertThat(joined.scenario()).isEqualTo(whole.scenario());
        assertThat(EffectiveText.of(joined)).isEqualTo(EffectiveText.of(whole));
    }

    @Test
    void a_shortened_run_leaves_out_only_the_holidays_after_its_first_year() throws IOException {
        Scenarios.write(
                folder,
                "year.yaml",
                "name: year\ntime:\n  start: 2025-01-06\n  length: 100 weeks\n  holidays: [2025-12-25, 2026-05-01]\n");
        Path top = Scenarios.write(folder, "top.yaml", "extends: year.yaml\ntime: {length: 26 weeks}\n");

        ReadScenario first = Scenarios.read(top);
        ReadScenario second = Scenarios.readText(folder, EffectiveText.of(first));

        assertThat(EffectiveText.withOrigin(first)).contains("holidays: [2025-12-25]  # year.yaml:5");
        assertThat(second.scenario()).isEqualTo(first.scenario());
        assertThat(EffectiveText.of(second)).isEqualTo(EffectiveText.of(first));
    }

    @Test
    void every_value_names_its_file_and_line_or_set_or_default() throws IOException {
        Scenarios.write(
                folder, "bottom.yaml", "name: bottom\ncurrency: USD\ntime:\n  lunchTurns: 2\n  length: 40 weeks\n");
        Scenarios.write(folder, "middle.yaml", "extends: bottom.yaml\ntime:\n  lunchTurns: 3\n  warmUp: 2 weeks\n");
        Path top = Scenarios.write(folder, "top.yaml", "extends: middle.yaml\nname: top\n");

        String text = EffectiveText.withOrigin(Scenarios.read(top, "time.warmUp=3 weeks"));

        assertThat(text.lines().map(String::strip))
                .contains(
                        "name: top  # top.yaml:2",
                        "currency: USD  # bottom.yaml:2",
                        "lunchTurns: 3  # middle.yaml:3",
                        "length: 40 weeks  # bottom.yaml:5",
                        "warmUp: 3 weeks  # --set",
                        "start: 2025-01-06  # default");
    }
}
