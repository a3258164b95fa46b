package salesfloor.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checks would notice: each of the faults listed in {@code defects.yaml} is put into a copy of the program, alone, and the check
 * named with it must fail, while it does not fail for the program as it is. A few are tried on every build; all of them with the
 * Maven profile {@code defects}, which also tries each check on the sound program.
 */
class SeededDefectsTest {
    private static final boolean ALL = Boolean.getBoolean("salesfloor.defects");
    private static final Path PAGE = Path.of("docs", "explanation", "verification.md");
    private static final String BEGIN = "<!-- made by SeededDefectsTest -->\n";
    private static final String END = "<!-- end of defects -->";

    @TempDir
    Path folder;

    @Test
    void each_defect_can_still_be_put_in() {
        assertThat(Defect.all())
                .allSatisfy(defect -> assertThat(defect.spoilt()).contains(defect.by()));
    }

    @TestFactory
    Stream<DynamicTest> each_defect_is_caught() {
        return Defect.all().stream()
                .filter(defect -> ALL || defect.always())
                .map(defect -> DynamicTest.dynamicTest(defect.fault(), () -> {
                    Path spoilt = Files.createTempDirectory(folder, "spoilt");
                    defect.compileInto(spoilt);
                    assertThat(examine(spoilt + File.pathSeparator, defect.caughtBy()))
                            .as("%s, with the fault: %s", defect.caughtBy(), defect.fault())
                            .isEqualTo(Examination.CAUGHT);
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_check_fails_without_a_defect() {
        return Defect.all().stream()
                .filter(defect -> ALL)
                .map(Defect::caughtBy)
                .distinct()
                .map(check -> DynamicTest.dynamicTest(
                        check, () -> assertThat(examine("", check)).as(check).isEqualTo(Examination.SOUND)));
    }

    /** The code that the check ends with in a process of its own. */
    private int examine(String before, String check) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                before + System.getProperty("java.class.path"),
                Examination.class.getName(),
                check);
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isNotEqualTo(Examination.NO_CHECK);
        return code;
    }

    @Test
    void the_page_lists_them() throws IOException {
        StringBuilder table = new StringBuilder("| Put into the program | Caught by |\n|---|---|\n");
        for (Defect defect : Defect.all()) {
            table.append("| ")
                    .append(defect.fault())
                    .append(" | ")
                    .append(words(defect.caughtBy()))
                    .append(" |\n");
        }
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, from) + table + page.substring(page.indexOf(END, from));
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).as("to write it anew: -Dregenerate").isEqualTo(expected);
        }
    }

    private static String words(String check) {
        String verify = "verify ";
        return check.startsWith(verify)
                ? "theory: " + check.substring(verify.length())
                : "`" + check.replaceAll(".*\\.(\\w+)#.*", "$1") + "`: "
                        + check.replaceAll(".*#([a-z]\\d+_)?", "").replace('_', ' ');
    }
}
