package salesfloor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.report.words.Words;
import salesfloor.scenario.file.InputFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that a command reads, noted for its result folder. With them and the command's words, {@code inputs.json}, the same
 * question can be asked again where the files have changed or never were.
 */
public final class Inputs implements InputFiles {
    private final InputFiles source;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Inputs(InputFiles source) {
        this.source = source;
    }

    /** Nothing noted yet; files are read from this computer. */
    public static Inputs onDisk() {
        return new Inputs(InputFiles.ON_DISK);
    }

    /**
     * A command that was given, with the files that it read.
     *
     * @param words the command and everything that decides its results
     * @param inputs the files as they were
     */
    public record Asked(List<String> words, Inputs inputs) {
        public Asked {
            words = List.copyOf(words);
        }
    }

    /**
     * What the command that made a folder was asked; empty where the folder does not say.
     *
     * @throws FolderRefused where what the folder says cannot be understood
     */
    public static Optional<Asked> read(Path folder) throws IOException, FolderRefused {
        Path file = folder.resolve(FolderContent.INPUTS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = JsonText.read(Files.readString(file, StandardCharsets.UTF_8));
            Noted noted = new Noted();
            for (JsonNode one : root.required("files")) {
                noted.texts.put(
                        one.required("path").asString(), one.required("text").asString());
            }
            List<String> words = root.required("command")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            if (words.isEmpty()) {
                throw new FolderRefused(Words.say("refused.damaged", file));
            }
            Inputs inputs = new Inputs(noted);
            inputs.texts.putAll(noted.texts);
            return Optional.of(new Asked(words, inputs));
        } catch (JacksonException damaged) {
            throw new FolderRefused(Words.say("refused.damaged", file));
        }
    }

    /** The text of {@code inputs.json}. */
    String text(List<String> words) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        ArrayNode command = root.putArray("command");
        words.forEach(command::add);
        ArrayNode files = root.putArray("files");
        texts.forEach((path, text) -> files.addObject().put("path", path).put("text", text));
        return JsonText.of(root);
    }

    @Override
    public boolean has(Path path) {
        return source.has(path);
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        byte[] bytes = source.read(path, most);
        texts.put(slashed(path), new String(bytes, StandardCharsets.UTF_8));
        return bytes;
    }

    @Override
    public Path identity(Path path) throws IOException {
        return source.identity(path);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Files that are only in a result folder. */
    private static final class Noted implements InputFiles {
        private final Map<String, String> texts = new LinkedHashMap<>();

        @Override
        public boolean has(Path path) {
            return texts.containsKey(slashed(path));
        }

        @Override
        public byte[] read(Path path, int most) throws IOException {
            String text = texts.get(slashed(path));
            if (text == null) {
                throw new NoSuchFileException(path.toString());
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
        }

        @Override
        public Path identity(Path path) {
            return path.normalize();
        }
    }
}
