package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.experiment.TimelineBands.Band;

/** Weekly bands: percentiles by hand, and the same whether there is memory for all weeks at once or for one. */
class TimelineBandsTest {

    @TempDir
    Path folder;

    @Test
    void percentiles_lie_between_neighbours() {
        double[] eleven = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(TimelineBands.quantile(eleven, 0.1)).isEqualTo(1);
        assertThat(TimelineBands.quantile(eleven, 0.9)).isEqualTo(9);
        assertThat(TimelineBands.quantile(new double[] {4, 8}, 0.1)).isCloseTo(4.4, within(1e-12));
        assertThat(TimelineBands.quantile(new double[] {4}, 0.9)).isEqualTo(4);
        assertThat(TimelineBands.quantile(new double[0], 0.9)).isNaN();
    }

    @Test
    void many_passes_over_the_log_give_what_one_gives() throws IOException {
        LogHeader header = new LogHeader("1.0", "abc", 1);
        try (ReplicationLog log = ReplicationLog.open(Disk.REAL, folder.resolve("log"), header, false)) {
            for (int number = 1; number <= 7; number++) {
                log.append(new FakeReplications(1).run(number));
            }
            NavigableSet<Integer> numbers = log.done();
            List<Band> bands = TimelineBands.of(log, numbers);
            assertThat(TimelineBands.of(log, numbers, 1)).isEqualTo(bands);
            assertThat(TimelineBands.of(log, numbers, 7 * 5)).isEqualTo(bands);
            assertThat(bands).hasSize(12);
            assertThat(bands.get(7).series()).isEqualTo("orderWait");
            assertThat(bands.get(7).week()).isEqualTo(1);
            assertThat(bands).allMatch(band -> band.p10() < band.mean() && band.mean() < band.p90());
        }
    }
}
