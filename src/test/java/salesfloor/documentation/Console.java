package salesfloor.documentation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salesfloor.cli.CommandTree;

/**
 * Runs the commands of the pages in a folder of their own that looks like the project's root: {@code scenarios/} is a copy,
 * {@code results/} is empty. {@code ./salesfloor} runs in this process, anything else in a shell.
 */
final class Console {
    /** A word as a shell takes it: blanks may stand between quotation marks. */
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

    private static final String PROGRAM = "./salesfloor ";
    private static final List<String> PLACES = List.of("scenarios/", "results/");

    private final Path root;
    private final boolean whole;
    private int unnamed;

    /** @param whole with as many replications as written; else with one, or two to compare */
    Console(Path root, boolean whole) throws IOException {
        this.root = root;
        this.whole = whole;
        Path scenarios = Files.createDirectories(root.resolve("scenarios"));
        Files.createDirectories(root.resolve("results"));
        copy(Path.of("scenarios"), scenarios);
        copy(Path.of("scenarios", "structures"), Files.createDirectories(scenarios.resolve("structures")));
        copy(Path.of("scenarios", "experiments"), Files.createDirectories(scenarios.resolve("experiments")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Writes a file that a page tells its reader to write. */
    void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** What a command says, line by line, standard error included. */
    List<String> run(String command) throws IOException, InterruptedException {
        String said = command.startsWith(PROGRAM) ? program(command) : shell(command);
        return said.replace(root + "/", "").lines().toList();
    }

    private String program(String command) {
        List<String> words = new ArrayList<>();
        Matcher typed = WORD.matcher(command.substring(PROGRAM.length()));
        while (typed.find()) {
            String word = typed.group().replaceAll("['\"]", "");
            boolean file = PLACES.stream().anyMatch(word::startsWith);
            words.add(file ? root + "/" + word : word);
        }
        if (words.get(0).equals("run")) {
            sparing(words, "1");
        } else if (words.get(0).equals("compare") || words.get(0).equals("horizon")) {
            sparing(words, "2");
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        CommandTree.fresh(writer, writer).execute(words.toArray(new String[0]));
        return said.toString();
    }

    private void sparing(List<String> words, String few) {
        if (!whole) {
            int given = words.indexOf("--replications");
            if (given >= 0) {
                words.subList(given, given + 2).clear();
            }
            words.addAll(List.of("--replications", few));
        }
        if (!words.contains("--out") && !words.contains("--resume")) {
            unnamed++;
            words.addAll(List.of("--out", root + "/results/" + String.format(Locale.ROOT, "unnamed-%d", unnamed)));
        }
    }

    private String shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process shell = builder.start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }
}
