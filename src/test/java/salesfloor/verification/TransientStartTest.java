package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.cli.CommandTree;

/** The commands warn of a window that is distorted by its start, and the command that they propose removes the warning. */
class TransientStartTest {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void a_year_from_an_empty_base_is_flagged_and_the_remedy_removes_the_warning() {
        String said = say(List.of("run", "scenarios/theory/base-growth.yaml", "--set", "time.length=52 weeks"));
        assertThat(said)
                .contains("No steady state shows in the 50 observed weeks")
                .contains("active clients");
        assertThat(say(remedy(said))).doesNotContain("Warning");
    }

    @Test
    void a_comparison_names_one_warm_up_for_all() {
        String said = say(List.of(
                "compare",
                "scenarios/theory/base-growth.yaml",
                "scenarios/theory/base-growth.yaml",
                "--set",
                "time.length=52 weeks",
                "--set",
                "clients.churn.need=0.2 per month",
                "--replications",
                "5"));
        assertThat(said).contains("Warning: base-growth: ").contains("Warning: base-growth (2): ");
        List<String> remedy = remedy(said);
        assertThat(remedy).contains("clients.churn.need=0.2 per month", "--replications", "5");
        assertThat(say(remedy)).doesNotContain("Warning");
    }

    /** An overloaded desk never settles: no warm-up is named, rather than a wrong one. */
    @Test
    void a_queue_that_grows_for_ever_has_no_remedy() {
        String said = say(List.of(
                "run",
                "scenarios/theory/queue.yaml",
                "--set",
                "structure.roles.seller.headcount=16",
                "--set",
                "time.warmUp=0 weeks",
                "--set",
                "time.length=52 weeks"));
        assertThat(said)
                .contains("waiting orders")
                .contains("No warm-up can be named")
                .doesNotContain("Maybe:");
    }

    @Test
    void a_steady_queue_is_not_flagged() {
        assertThat(say(List.of("run", "scenarios/theory/queue.yaml", "--set", "time.length=54 weeks")))
                .doesNotContain("Warning");
    }

    private static List<String> remedy(String said) {
        String line = said.lines()
                .filter(text -> text.startsWith("  Maybe: "))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring("  Maybe: ./salesfloor ".length()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private String say(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.addAll(
                List.of("--no-color", "--force", "--out", folder.resolve("out").toString()));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        assertThat(CommandTree.fresh(writer, writer).execute(words.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
        return said.toString();
    }
}
