package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are told apart by what decides replications, and by nothing else. */
class ProgramCodeTest {
    @TempDir
    Path folder;

    @Test
    void another_model_is_another_program_and_another_report_is_not() throws IOException {
        String hash = ProgramCode.hash(jar("salesfloor/model/A.class", "one", "salesfloor/report/B.class", "two"));
        assertThat(hash).hasSize(12).matches("[0-9a-f]+");
        assertThat(ProgramCode.hash(jar("salesfloor/report/B.class", "2", "salesfloor/model/A.class", "one")))
                .isEqualTo(hash);
        assertThat(ProgramCode.hash(jar("salesfloor/model/A.class", "1"))).isNotEqualTo(hash);
        assertThat(ProgramCode.hash(jar("salesfloor/model/C.class", "one"))).isNotEqualTo(hash);
    }

    private Path jar(String... namesAndContents) throws IOException {
        Path jar = folder.resolve("some.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
