package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.experiment.ForgetfulDisk;

/** A file that is written anew is, whenever the power goes, the one before or the new one; once it was said to be written, the new one. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void a_power_cut_at_any_step_leaves_the_old_file_or_the_new_one() throws IOException {
        ForgetfulDisk disk = new ForgetfulDisk();
        List<String> texts = List.of("first", "second, which is longer", "3rd");
        List<Integer> written = new ArrayList<>();
        for (String text : texts) {
            WholeFile.write(disk, folder.resolve("summary.json"), text);
            written.add(disk.steps());
        }
        for (int step = 0; step <= disk.steps(); step++) {
            int before = step;
            int safe = (int) written.stream().filter(steps -> steps <= before).count();
            for (int state = 0; state < 30; state++) {
                byte[] left = disk.afterPowerCut(step, new SplittableRandom(1000L * step + state))
                        .get("summary.json");
                int found = left == null ? 0 : texts.indexOf(new String(left, StandardCharsets.UTF_8)) + 1;
                assertThat(found).as("step %d, state %d", step, state).isBetween(safe, safe + 1);
                assertThat(left == null || found > 0).isTrue();
            }
        }
    }
}
