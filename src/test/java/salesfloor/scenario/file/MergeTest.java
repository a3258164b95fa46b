package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;

/** A file that extends another changes only what it names. */
class MergeTest {
    private static final String BASE = """
            name: base
            time: {workdays: [MON, TUE], lunchTurns: 2}
            structure:
              roles:
                clerk: {headcount: 2, activities: [takeOrder, retain]}
                typist: {headcount: 1, activities: [prepareDocuments]}
            """;

    @TempDir
    Path folder;

    private Scenario over(String top) throws IOException {
        Scenarios.write(folder, "base.yaml", BASE);
        return Scenarios.readText(folder, "extends: base.yaml\n" + top).scenario();
    }

    @Test
    void maps_merge() throws IOException {
        Structure structure =
                over("structure: {roles: {clerk: {headcount: 5}}}").structure();

        assertThat(structure.roles()).containsOnlyKeys("clerk", "typist");
        assertThat(structure.roles().get("clerk").headcount()).isEqualTo(5);
        assertThat(structure.roles().get("clerk").activities()).hasSize(2);
    }

    /** Otherwise no dated scenario could be tried out on a shorter run. */
    @Test
    void a_shortened_run_may_leave_inherited_holidays_outside() throws IOException {
        Scenarios.write(folder, "dated.yaml", "name: dated\ntime: {holidays: [2025-05-01]}\n");

        Scenario shortened = Scenarios.readText(folder, "extends: dated.yaml\ntime: {length: 4 weeks}\n")
                .scenario();

        assertThat(shortened.time().holidays()).hasSize(1);
    }

    @Test
    void a_joiner_may_lie_outside_a_run_that_was_shortened_later_but_not_outside_the_run_it_was_written_for()
            throws IOException {
        Scenarios.write(folder, "base.yaml", BASE + "market: {initialClients: 0}\n");
        Path dated = Scenarios.write(folder, "dated.yaml", """
                extends: base.yaml
                time: {lunchTurns: 1}
                structure: {roles: {clerk: {plan: [{on: 2029-05-01, join: 1}]}}}
                """);
        assertThat(Scenarios.problems(dated)).contains("The date 2029-05-01 is not within the run. [S322]");

        String shorter = "time.length=4 weeks";
        assertThat(Scenarios.problems(dated, shorter)).doesNotContain("S322");
        Path over = Scenarios.write(folder, "over.yaml", "extends: dated.yaml\ntime: {length: 4 weeks}\n");
        assertThat(Scenarios.problems(over)).doesNotContain("S322");
    }

    @Test
    void lists_replace() throws IOException {
        assertThat(over("time: {workdays: [SAT]}").time().workdays()).hasSize(1);
    }

    @Test
    void none_takes_an_entry_away() throws IOException {
        assertThat(over("structure: {roles: {typist: none}}").structure().roles())
                .containsOnlyKeys("clerk");
    }

    @ParameterizedTest(name = "{1} over {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    8 min                                 | {cv: 0.3}                  | lognormal 8 0.3
                    8 min                                 | {mean: 9 min}              | constant 9
                    {mean: 8 min, cv: 0.6}                | {cv: 0.3}                  | lognormal 8 0.3
                    {mean: 8 min, cv: 0.6}                | {mean: 9 min}              | lognormal 9 0.6
                    {mean: 8 min, cv: 0.6}                | 5 min                      | constant 5
                    {distribution: exponential, mean: 8 min} | {mean: 9 min, cv: 0.2}  | lognormal 9 0.2
                    {distribution: exponential, mean: 8 min} | {mean: 9 min}           | exponential 9
                    {mean: 8 min, cv: 0.6}  | {distribution: exponential, mean: 3 min} | exponential 3
                    """)
    void a_distribution_changes_in_part_or_is_replaced(String base, String top, String expected) throws IOException {
        Scenarios.write(folder, "base.yaml", "name: base\nactivities: {takeOrder: {duration: " + base + "}}\n");
        Scenario read = Scenarios.readText(
                        folder, "extends: base.yaml\nactivities: {takeOrder: {duration: " + top + "}}")
                .scenario();

        assertThat(words(read.activities().takeOrder().duration())).isEqualTo(expected);
    }

    private static String words(Distribution law) {
        if (law instanceof Distribution.Lognormal lognormal) {
            return "lognormal " + NumberText.of(lognormal.mean()) + " " + NumberText.of(lognormal.cv());
        }
        String name = law instanceof Distribution.Exponential ? "exponential " : "constant ";
        return name + NumberText.of(law.mean());
    }

    @Test
    void set_changes_one_value_of_a_distribution_of_a_list_and_of_a_default() throws IOException {
        Path file = Scenarios.write(folder, "base.yaml", BASE);
        Scenario read = Scenarios.read(
                        file,
                        "activities.takeOrder.duration.mean=5 min",
                        "structure.roles.clerk.activities.1=handleComplaint",
                        "structure.roles.clerk.activities[0].takeOrder.speed=1.5",
                        "market.segments.all.patience=2",
                        "activities.develop.waits.1=2 days",
                        "structure.roles.clerk.headcount=3",
                        "structure.roles.clerk.headcount=4")
                .scenario();

        assertThat(read.activities().takeOrder().duration()).isEqualTo(new Distribution.Lognormal(5, 0.6));
        Structure.Role clerk = read.structure().roles().get("clerk");
        assertThat(clerk.headcount()).isEqualTo(4);
        assertThat(clerk.activities())
                .extracting(duty -> duty.activity().key())
                .containsExactly("takeOrder", "handleComplaint");
        assertThat(clerk.activities().get(0).speed()).isEqualTo(1.5);
        assertThat(read.market().segments().get("all").patience()).isEqualTo(2);
        assertThat(read.activities().develop().waits())
                .contains(Duration.ofDays(2))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    headcount                                  | 1:1: A change has the form PATH=VALUE.
                    strcture.accounts=owned                    | Maybe 'structure'.
                    structure.roles.clrk.headcount=3           | Maybe 'clerk'.
                    structure.roles.clerk.headcont=3           | Maybe 'headcount'.
                    structure.roles.clerk.activities.7=retain  | There is no such entry in the list.
                    structure.roles.clerk.headcount=           | Nothing is given here.
                    structure.roles.clerk.headcount=ten        | 1:33: structure.roles.clerk.headcount: Not a number.
                    time.start=*x                              | Aliases
                    name=[                                     | [S110]
                    """)
    void a_wrong_set_is_told_like_a_wrong_file(String set, String expected) throws IOException {
        Path file = Scenarios.write(folder, "base.yaml", BASE);

        assertThat(Scenarios.problems(file, set)).contains("--set " + set).contains(expected);
    }

    @Test
    void a_chain_of_33_files_is_too_long() throws IOException {
        Scenarios.write(folder, "f0.yaml", "name: base\n");
        for (int i = 1; i < 40; i++) {
            Scenarios.write(folder, "f" + i + ".yaml", "extends: f" + (i - 1) + ".yaml\n");
        }

        assertThat(Scenarios.problems(folder.resolve("f31.yaml"))).isEmpty();
        assertThat(Scenarios.problems(folder.resolve("f32.yaml"))).contains("[S108]");
    }
}
