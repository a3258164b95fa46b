package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of one page and what they are said to print. In a block marked {@code console} a line with {@code $} is a
 * command, {@code …} stands for lines left out, and every other line must come out in this order. Numbers, bars and blanks are
 * not compared, as the test runs one replication; with {@code -Dregenerate} whole runs fill them in. A block below
 * {@code <!-- file: NAME -->} is a file that the reader writes.
 */
final class ConsoleBlocks {
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- file: (\\S+) -->\n+)?```(\\w+)\n(.*?)```", Pattern.DOTALL);

    private final Path page;
    private final Console console;
    private final boolean regenerate;

    ConsoleBlocks(Path page, Console console, boolean regenerate) {
        this.page = page;
        this.console = console;
        this.regenerate = regenerate;
    }

    void check() throws IOException, InterruptedException {
        String text = Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n");
        StringBuilder anew = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int done = 0;
        while (block.find()) {
            anew.append(text, done, block.start(3));
            anew.append(block.group(2).equals("console") ? commands(block.group(3)) : block.group(3));
            done = block.end(3);
            if (block.group(1) != null) {
                console.write(block.group(1), block.group(3));
            }
        }
        anew.append(text.substring(done));
        if (regenerate) {
            Files.writeString(page, anew.toString(), StandardCharsets.UTF_8);
        }
    }

    private String commands(String block) throws IOException, InterruptedException {
        StringBuilder anew = new StringBuilder();
        List<String> expected = new ArrayList<>();
        String command = "";
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                anew.append(outputOf(command, expected));
                expected.clear();
                command = line.substring(2);
                anew.append(line).append('\n');
            } else {
                expected.add(line);
            }
        }
        return anew.append(outputOf(command, expected)).toString();
    }

    private String outputOf(String command, List<String> expected) throws IOException, InterruptedException {
        List<String> said = command.isEmpty() ? List.of() : console.run(command);
        StringBuilder anew = new StringBuilder();
        int at = 0;
        for (String line : expected) {
            if (line.equals("…")) {
                anew.append(line).append('\n');
                continue;
            }
            int found = at;
            while (found < said.size() && !form(said.get(found)).equals(form(line))) {
                found++;
            }
            assertThat(found)
                    .as("%s: '%s' does not say: %s%nIt says:%n%s", page, command, line, String.join("\n", said))
                    .isLessThan(said.size());
            anew.append(said.get(found).stripTrailing()).append('\n');
            at = found + 1;
        }
        return anew.toString();
    }

    /** A line without what differs between few and many replications. */
    private static String form(String line) {
        return line.replaceAll(".*; 95 % interval.* with the same luck\\.", "compared")
                .replaceAll("[█░]+", "#")
                .replaceAll("\\([^)]*replication[^)]*\\)", "(replications)")
                .replaceAll("[-−+]?\\d[\\d,.]*( ± [\\d,.]+)?", "#")
                .replaceAll("# replications?,", "# replications,")
                .replaceAll("\\b(better|worse|not decided|no difference)\\b", "verdict")
                .replaceAll("what limits them most: .*", "what limits them most")
                .replaceAll("; ± is half the # % interval", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
