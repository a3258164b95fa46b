package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.FakeReplications;

/** Progress is honest: what is done, how long the rest takes at this pace, how exact the orders are. */
class ProgressTest {
    private final StringWriter printed = new StringWriter();
    private long now;

    @Test
    void tells_the_time_left_from_what_this_run_did_not_from_what_was_there() {
        Progress progress = new Progress(new PrintWriter(printed), false, () -> now);
        progress.planned(20, 10);
        seconds(30);
        progress.finished("desk", new FakeReplications(1).run(11));
        progress.finished("desk", new FakeReplications(1).run(12));
        assertThat(progress.line()).startsWith("12 of 20 replications, about 2 min left, orders ± ");
    }

    @Test
    void of_several_scenarios_the_middle_one_tells_how_exact_orders_are() {
        Progress progress = new Progress(new PrintWriter(printed), false, () -> now);
        progress.planned(12, 0);
        for (String label : new String[] {"a", "b", "c"}) {
            for (int seed = 1; seed <= 3; seed++) {
                progress.finished(label, new FakeReplications(seed).run(seed));
            }
        }
        assertThat(progress.line())
                .matches("9 of 12 replications.*, orders ± [0-9.]+ % or better in half of the cases");
    }

    @Test
    void without_a_terminal_a_plain_line_at_the_start_and_every_ten_seconds() {
        Progress progress = new Progress(new PrintWriter(printed), false, () -> now);
        progress.planned(100, 0);
        for (int second = 1; second <= 25; second++) {
            seconds(1);
            progress.showIfDue();
        }
        progress.end();
        assertThat(printed.toString().lines()).hasSize(3).allMatch(line -> line.equals("0 of 100 replications"));
    }

    @Test
    void on_a_terminal_one_line_repaints_itself_and_goes_at_the_end() {
        Progress progress = new Progress(new PrintWriter(printed), true, () -> now);
        progress.planned(4, 2);
        seconds(1);
        progress.finished("desk", new FakeReplications(1).run(3));
        progress.end();
        assertThat(printed.toString()).doesNotContain("\n").contains("█████").endsWith("\r\u001b[K");
    }

    private void seconds(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }
}
