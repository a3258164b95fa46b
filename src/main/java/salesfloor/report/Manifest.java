package salesfloor.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Precision;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json}: how the results came about and what they consist of. The only file of a run that may differ between
 * machines, threads and days.
 *
 * @param header program, scenario and seed
 * @param name the scenario's true name, or those of all compared
 * @param scenarios hash of each scenario by label, where there are several
 * @param command the command line
 * @param rule which replications were asked for
 * @param outcome how the run ended
 * @param start when it started
 * @param end when the last replication was finished
 * @param threads replications simulated at a time
 */
public record Manifest(
        LogHeader header,
        String name,
        Map<String, String> scenarios,
        List<String> command,
        StoppingRule rule,
        Outcome outcome,
        Instant start,
        Instant end,
        int threads) {
    /** What a manifest says of one occasion; all else is the same when the command is given again. */
    static final List<String> OF_THE_DAY = List.of("command", "start", "end", "threads", "machine");

    /** The text, with size and SHA-256 of every result file that is in the folder now. */
    String text(Path folder) throws IOException {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("name", name).put("program", header.program()).put("scenarioHash", header.scenarioHash());
        root.put("rootSeed", header.rootSeed());
        if (!scenarios.isEmpty()) {
            ObjectNode hashes = root.putObject("scenarios");
            scenarios.forEach(hashes::put);
        }
        ArrayNode words = root.putArray("command");
        command.forEach(words::add);
        replications(root.putObject("replications"));
        root.put("start", start.toString()).put("end", end.toString());
        root.put("threads", threads);
        machine(root.putObject("machine"));
        files(root.putArray("files"), folder);
        return JsonText.of(root);
    }

    /** The text of a manifest, with size and hash of the files that are in the folder now. */
    static String withFilesOf(String manifest, Path folder) throws IOException {
        ObjectNode root = (ObjectNode) JsonText.read(manifest);
        files(root.putArray("files"), folder);
        return JsonText.of(root);
    }

    /**
     * Names of the files that all others are made from, the logs and the note of what was asked, that are not as the manifest says.
     *
     * @throws FolderRefused where there is no manifest, or none that can be understood
     */
    public static List<String> changedSources(Path folder) throws IOException, FolderRefused {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : hashes(folder).entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".log") || name.equals(FolderContent.INPUTS)) {
                Path source = folder.resolve(name);
                boolean same = Files.isRegularFile(source) && sha256(source).equals(file.getValue());
                if (!same) {
                    changed.add(name);
                }
            }
        }
        return changed;
    }

    /**
     * The hash of each result file by its name, as the manifest of a folder says.
     *
     * @throws FolderRefused where there is no manifest, or none that can be understood
     */
    static Map<String, String> hashes(Path folder) throws IOException, FolderRefused {
        Map<String, String> hashes = new LinkedHashMap<>();
        try {
            for (JsonNode file : read(folder).required("files")) {
                Path inside = Path.of(file.required("name").asString()).normalize();
                if (inside.isAbsolute() || inside.startsWith("..")) {
                    throw damaged(folder);
                }
                hashes.put(
                        file.required("name").asString(),
                        file.required("sha256").asString());
            }
        } catch (JacksonException | InvalidPathException damaged) {
            throw damaged(folder);
        }
        return hashes;
    }

    /** Whether the note of what was asked is still as the manifest says. */
    public static boolean asksTheSame(Path folder) throws IOException, FolderRefused {
        return sha256(folder.resolve(FolderContent.INPUTS))
                .equals(hashes(folder).get(FolderContent.INPUTS));
    }

    /** The version of the program that made a folder. */
    public static String program(Path folder) throws IOException, FolderRefused {
        return read(folder).path("program").asString("");
    }

    /** What a manifest says that is the same whenever and wherever the command is given: all but {@link #OF_THE_DAY}. */
    static String repeatable(Path folder) throws IOException, FolderRefused {
        ObjectNode root = read(folder);
        root.remove(OF_THE_DAY);
        return JsonText.of(root);
    }

    private static ObjectNode read(Path folder) throws IOException, FolderRefused {
        Path manifest = folder.resolve(FolderContent.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new FolderRefused(Words.say("refused.unfinished", folder, FolderContent.MANIFEST));
        }
        try {
            if (JsonText.read(Files.readString(manifest, StandardCharsets.UTF_8)) instanceof ObjectNode root) {
                return root;
            }
        } catch (JacksonException | CharacterCodingException damaged) {
            throw damaged(folder);
        }
        throw damaged(folder);
    }

    private static FolderRefused damaged(Path folder) {
        return new FolderRefused(Words.say("refused.damaged", folder.resolve(FolderContent.MANIFEST)));
    }

    private void replications(ObjectNode node) {
        int failed = outcome.failed().size();
        int planned = outcome.planned().size() * Math.max(1, scenarios.size());
        node.put("planned", planned);
        node.put("done", planned - failed).put("failed", failed);
        rule.only().ifPresent(only -> node.put("only", only));
        node.put("most", rule.most());
        ObjectNode precision = node.putObject("precision");
        for (Precision target : rule.precision()) {
            precision.set(target.measure(), JsonText.number(target.share()));
        }
    }

    private static void machine(ObjectNode node) {
        node.put("jdk", System.getProperty("java.runtime.version", ""));
        node.put("vm", System.getProperty("java.vm.name", "") + ", " + System.getProperty("java.vendor", ""));
        node.put("cpu", System.getProperty("os.arch", ""));
        node.put("cores", Runtime.getRuntime().availableProcessors());
        node.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
        node.put("locale", System.getProperty("user.language", "") + "-" + System.getProperty("user.country", ""));
        node.put("timeZone", ZoneId.systemDefault().getId());
    }

    private static void files(ArrayNode array, Path folder) throws IOException {
        for (String name : FolderContent.names(folder)) {
            if (List.of(FolderContent.CHARTS, FolderContent.SCENARIOS, FolderContent.POINTS)
                    .contains(name)) {
                for (String inside : FolderContent.names(folder.resolve(name))) {
                    file(array, folder, name + "/" + inside);
                }
            }
            file(array, folder, name);
        }
    }

    private static void file(ArrayNode array, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file) && !name.endsWith(".tmp") && !name.equals(FolderContent.MANIFEST)) {
            array.addObject().put("name", name).put("size", Files.size(file)).put("sha256", sha256(file));
        }
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
