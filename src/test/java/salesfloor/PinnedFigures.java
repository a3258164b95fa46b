package salesfloor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures kept in a text file, a chapter for each scenario, so that none moves unnoticed. Nothing here says that a figure is right.
 * With {@code -Dregenerate} they are written anew: read the difference.
 */
public final class PinnedFigures {
    private static final String INDENT = "  ";

    private final Path file;
    private final Map<String, List<String>> chapters = new TreeMap<>();

    public PinnedFigures(Path file) {
        this.file = file;
        try {
            List<String> chapter = List.of();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (line.startsWith(INDENT)) {
                    chapter.add(line.substring(INDENT.length()));
                } else {
                    chapter = chapters.computeIfAbsent(line, title -> new ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One figure, as the file keeps it. */
    public static String line(String key, double value) {
        return String.format(Locale.ROOT, "%s %.9g", key, value);
    }

    /** A line for each figure of a group. */
    public static List<String> lines(String group, Map<String, Double> figures) {
        List<String> lines = new ArrayList<>();
        figures.forEach((key, value) -> lines.add(line(group + '.' + key, value)));
        return lines;
    }

    /** A chapter holds these lines and no others. */
    public synchronized void check(String title, List<String> lines) {
        if (System.getProperty("regenerate") != null) {
            chapters.put(title, lines);
            write();
        }
        assertThat(lines).as(title).containsExactlyElementsOf(chapters.getOrDefault(title, List.of()));
    }

    /** There are these chapters and no others. */
    public synchronized void checkTitles(Set<String> titles) {
        if (System.getProperty("regenerate") != null) {
            chapters.keySet().retainAll(titles);
            write();
            return;
        }
        assertThat(chapters.keySet()).containsExactlyInAnyOrderElementsOf(titles);
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        chapters.forEach((title, lines) -> {
            text.append(title).append('\n');
            lines.forEach(line -> text.append(INDENT).append(line).append('\n'));
        });
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
