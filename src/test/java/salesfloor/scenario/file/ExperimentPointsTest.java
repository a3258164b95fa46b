package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a setting of a factor makes of a scenario. */
class ExperimentPointsTest {
    private static final String BASE = "base.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void base() throws IOException {
        Scenarios.write(folder, BASE, """
                name: base
                market: {prospects: 1000}
                structure:
                  roles:
                    officeSeller: {headcount: 5, activities: [takeOrder]}
                    backOffice: {headcount: 2, activities: [prepareDocuments]}
                activities:
                  takeOrder: {duration: {mean: 7.5 min, cv: 0.8}}
                  prepareDocuments: {duration: {distribution: triangular, min: 1 min, mode: 2 min, max: 4 min}}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure.roles.backOffice.headcount: {times: [1, 2]}",
                "structure.roles.backOffice.headcount: {plus: [0, 2]}",
                "activities.takeOrder.duration: {times: [1, 2]}",
                "activities.takeOrder.duration: {plus: [0, 2]}",
                "activities.takeOrder.duration: {save: [0, 10%]}",
                "activities.prepareDocuments.duration: {times: [1, 0.3]}",
                "activities.prepareDocuments.duration: {save: [0, 0.3]}",
                "work: {paths: [activities.takeOrder.duration, activities.prepareDocuments.duration], times: [1, 2]}",
                "market.prospects: {times: [1, 1.5]}",
                "market.prospects: {save: [0 %, 1.5 %]}",
                "moved: {move: structure.roles.backOffice.headcount, to: structure.roles.officeSeller.headcount,"
                        + " people: [0, 1]}",
                "moved: {move: structure.roles.backOffice.headcount, to: structure.roles.officeSeller.headcount,"
                        + " people: {from: 0, to: 2, step: 1}}"
            })
    void the_setting_that_changes_nothing_leaves_the_scenario_equal_to_the_base_and_the_next_does_not(String vary)
            throws IOException {
        ReadExperiment read = experiment("vary:\n  " + vary + "\n");
        ExperimentCase one = read.cases().get(0);
        List<Level> levels = one.factors().get(0).levels();
        String base = EffectiveText.of(one.base());
        assertThat(one.with("base", levels.subList(0, 1), read.reader()).scenario())
                .isEqualTo(one.base().scenario());
        assertThat(EffectiveText.of(one.with("base", levels.subList(1, 2), read.reader())))
                .isNotEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure.roles.backOffice.headcount: [0, 3]",
                "structure.roles.backOffice.headcount: {from: 0, to: 3, step: 1.5}",
                "structure.roles.backOffice.headcount: {times: [0.33, 3.7]}",
                "activities.takeOrder.duration: [3 min, {mean: 4 min, cv: 0.2}, {cv: 0.1}]",
                "activities.takeOrder.duration.mean: {times: [0.333333333333333, 3]}",
                "activities.takeOrder.duration: {from: 1 min, to: 3 min}",
                "activities.prepareDocuments.duration: {save: [33.3333333%]}",
                "currency: [USD, CHF]",
                "goals: [['serviceLevel >= 0.9'], []]",
                "moved: {move: structure.roles.backOffice.headcount, to: structure.roles.officeSeller.headcount,"
                        + " people: [1]}"
            })
    void the_effective_text_of_a_point_read_back_is_the_same_scenario(String vary) throws IOException {
        ReadExperiment read = experiment("vary:\n  " + vary + "\n");
        ExperimentCase one = read.cases().get(0);
        Factor factor = one.factors().get(0);
        List<Level> levels = new ArrayList<>(factor.levels());
        levels.add(factor.at(0.3));
        for (Level level : levels) {
            ReadScenario point = one.with("point", List.of(level), read.reader());
            Path again = Scenarios.write(folder, "again.yaml", EffectiveText.of(point));
            assertThat(Scenarios.read(again).scenario()).isEqualTo(point.scenario());
        }
    }

    @Test
    void settings_of_different_paths_come_to_the_same_in_any_order() throws IOException {
        ReadExperiment read = experiment("""
                vary:
                  structure.roles.backOffice.headcount: [1]
                  structure.roles.officeSeller.headcount: {plus: [3]}
                  activities.takeOrder.duration: {save: [20%]}
                  activities.takeOrder.duration.cv: [0.3]
                  market.prospects: {times: [2]}
                """);
        ExperimentCase one = read.cases().get(0);
        List<Level> levels = new ArrayList<>(
                one.factors().stream().map(factor -> factor.levels().get(0)).toList());
        String forwards = EffectiveText.of(one.with("point", levels, read.reader()));
        Collections.reverse(levels);
        assertThat(EffectiveText.of(one.with("point", levels, read.reader()))).isEqualTo(forwards);
    }

    @Test
    void settings_that_come_to_the_same_are_one() throws IOException {
        ReadExperiment read = experiment("""
                vary:
                  structure.roles.backOffice.headcount: {times: [1, 1.1, 1.2, 1.3]}
                  activities.takeOrder.duration: [3 min, 3 min, 4 min]
                """);
        List<Factor> factors = read.cases().get(0).factors();
        assertThat(factors.get(0).levels()).extracting(Level::text).containsExactly("2", "3");
        assertThat(factors.get(1).levels()).extracting(Level::value).containsExactly(3.0, 4.0);
    }

    @Test
    void factors_whose_short_names_are_the_same_are_called_by_their_paths() throws IOException {
        ReadExperiment read = experiment("""
                vary:
                  structure.roles.officeSeller.pay.monthly: {times: [1, 2]}
                  structure.roles.backOffice.pay.monthly: {times: [1, 2]}
                  activities.takeOrder.duration: {times: [1, 2]}
                """);
        assertThat(read.cases().get(0).factors())
                .extracting(Factor::name)
                .containsExactly(
                        "structure.roles.officeSeller.pay.monthly",
                        "structure.roles.backOffice.pay.monthly",
                        "take order duration");
    }

    @Test
    void a_base_is_looked_for_beside_the_file_that_names_it() throws IOException {
        Path deeper = Files.createDirectory(folder.resolve("deeper"));
        experiment("vary: {structure.roles.backOffice.headcount: [1, 2]}\n");
        Path extending = Scenarios.write(deeper, "more.yaml", "extends: ../experiment.yaml\nname: more\n");
        assertThat(Scenarios.experiment(extending)
                        .cases()
                        .get(0)
                        .base()
                        .scenario()
                        .name())
                .isEqualTo("base");
    }

    @Test
    void a_case_changes_what_the_common_change_left_and_the_command_line_has_the_last_word() throws IOException {
        Path file = Scenarios.write(folder, "experiment.yaml", """
                name: experiment
                base: base.yaml
                change: {currency: USD, structure: {roles: {officeSeller: {headcount: 9}}}}
                cases:
                  - name: plain
                  - name: own
                    structure: {roles: {officeSeller: {headcount: 10}}}
                """);
        assertThat(Scenarios.experiment(file).cases())
                .extracting(one -> one.base()
                        .scenario()
                        .structure()
                        .roles()
                        .get("officeSeller")
                        .headcount())
                .containsExactly(9, 10);
        assertThat(Scenarios.experiment(file, "structure.roles.officeSeller.headcount=11")
                        .cases())
                .extracting(one -> one.base()
                        .scenario()
                        .structure()
                        .roles()
                        .get("officeSeller")
                        .headcount())
                .containsExactly(11, 11);
    }

    private ReadExperiment experiment(String varied) throws IOException {
        return Scenarios.experiment(
                Scenarios.write(folder, "experiment.yaml", "name: experiment\nbase: base.yaml\n" + varied));
    }
}
