package salesfloor.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the figures of one table differ from those of the last release. */
final class MovedFigures {
    private static final String SEPARATOR = ";";

    private final int keys;
    private final List<Double> sizes = new ArrayList<>();
    private int figures;
    private int moved;
    private int fresh;
    private int gone;

    private MovedFigures(int keys) {
        this.keys = keys;
    }

    /**
     * Compares two tables.
     *
     * @param keys how many columns at the left say what a row is about
     */
    static MovedFigures between(Path released, Path now, int keys) throws IOException {
        MovedFigures figures = new MovedFigures(keys);
        Map<String, List<String>> before = figures.rows(released);
        Map<String, List<String>> after = figures.rows(now);
        after.forEach((key, cells) -> {
            if (before.containsKey(key)) {
                figures.compare(before.get(key), cells);
            } else {
                figures.fresh++;
            }
        });
        figures.gone = (int)
                before.keySet().stream().filter(key -> !after.containsKey(key)).count();
        return figures;
    }

    /** Cells by what they are about: the row's keys with the column's name. */
    private Map<String, List<String>> rows(Path file) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split(SEPARATOR, -1));
            rows.put(String.join(SEPARATOR, cells.subList(0, keys)), cells.subList(keys, cells.size()));
        }
        return rows;
    }

    private void compare(List<String> before, List<String> after) {
        figures += Math.max(before.size(), after.size());
        moved += Math.abs(before.size() - after.size());
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                moved++;
                size(before.get(i), after.get(i));
            }
        }
    }

    /** Of the larger of the two, so that a figure that was zero has a size, too; words that changed have none. */
    private void size(String before, String after) {
        if (Stream.of(before, after).allMatch(cell -> cell.matches("-?[0-9].*"))) {
            double one = Double.parseDouble(before);
            double other = Double.parseDouble(after);
            sizes.add(Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other)));
        }
    }

    boolean none() {
        return moved + fresh + gone == 0;
    }

    /** As the change log must have it. */
    String sentence(String file) {
        sizes.sort(null);
        double median = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        double most = sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1);
        return String.format(
                Locale.ROOT,
                "`%s`: %d of %d figures moved, by a median of %.1f %% and at most %.1f %%; %d rows new, %d gone.",
                file,
                moved,
                figures,
                100 * median,
                100 * most,
                fresh,
                gone);
    }
}
