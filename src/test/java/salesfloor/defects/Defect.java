package salesfloor.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A fault that is put into a copy of the program.
 *
 * @param fault what is wrong then
 * @param file source file, from the package salesfloor on
 * @param replace text that stands once in the file
 * @param by what stands there instead
 * @param caughtBy the check that must fail then
 * @param always whether it is tried on every build
 */
record Defect(String fault, String file, String replace, String by, String caughtBy, boolean always) {
    private static final Path SOURCES = Path.of("src", "main", "java", "salesfloor");
    private static final Path LIST = Path.of("src", "test", "resources", "defects.yaml");

    /** All that are listed. */
    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (JsonNode one : YAMLMapper.builder().build().readTree(LIST)) {
            all.add(new Defect(
                    text(one, "fault"),
                    text(one, "file"),
                    text(one, "replace"),
                    text(one, "by"),
                    text(one, "caughtBy"),
                    one.path("always").asBoolean(false)));
        }
        return all;
    }

    private static String text(JsonNode one, String key) {
        return one.required(key).asString();
    }

    /** The file with the fault in it. */
    String spoilt() throws IOException {
        String sound = Files.readString(SOURCES.resolve(file)).replace("\r\n", "\n");
        int at = sound.indexOf(replace);
        assertThat(at)
                .as("'%s': the text to replace stands no longer in %s; name another", fault, file)
                .isNotNegative();
        assertThat(sound.indexOf(replace, at + 1))
                .as("'%s': the text to replace stands more than once in %s", fault, file)
                .isNegative();
        return sound.replace(replace, by);
    }

    /** Compiles the spoilt file alone into a folder, which goes before the sound classes. */
    void compileInto(Path folder) throws IOException {
        Path source = folder.resolve("salesfloor").resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, spoilt());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classes = System.getProperty("java.class.path");
        int code = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "--release",
                "17",
                "-cp",
                classes,
                "-d",
                folder.toString(),
                source.toString());
        assertThat(code).as("'%s' compiles", fault).isZero();
    }
}
