package salesfloor.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a scenario with everything filled in, by path, in the order of its text. */
final class ScenarioValues {
    private final Map<String, String> values = new LinkedHashMap<>();
    /** How many entries of each list were read. */
    private final Map<String, Integer> entries = new TreeMap<>();

    private ScenarioValues() {}

    /** Reads the text as this program writes it: one key in a line, two spaces for each level, entries of lists after a dash. */
    static ScenarioValues of(String text) {
        ScenarioValues read = new ScenarioValues();
        Deque<Level> levels = new ArrayDeque<>();
        text.lines().forEach(line -> read.line(line, levels));
        return read;
    }

    private record Level(int indent, String path) {}

    private void line(String line, Deque<Level> levels) {
        String rest = line.stripLeading();
        int indent = line.length() - rest.length();
        while (!levels.isEmpty() && levels.element().indent() >= indent) {
            levels.pop();
        }
        String path = levels.isEmpty() ? "" : levels.element().path();
        if (rest.startsWith("- ")) {
            path = path + "[" + entries.merge(path, 1, Integer::sum) + "]";
            levels.push(new Level(indent, path));
            rest = rest.substring(2);
            indent += 2;
        }
        int colon = rest.endsWith(":") ? rest.length() - 1 : rest.indexOf(": ");
        if (colon < 0) {
            values.put(path, rest);
            return;
        }
        String own = (path.isEmpty() ? "" : path + ".") + rest.substring(0, colon);
        if (colon == rest.length() - 1) {
            levels.push(new Level(indent, own));
        } else {
            values.put(own, rest.substring(colon + 2));
        }
    }

    /** The value at a path, as the text has it; empty where it has none. */
    String at(String path) {
        return values.getOrDefault(path, "");
    }

    /** One line for each value in which another scenario differs, its name and question left out. */
    List<Change> changes(ScenarioValues other) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>(values);
        other.values.forEach(all::putIfAbsent);
        for (String path : all.keySet()) {
            Change change = new Change(path, at(path), other.at(path));
            if (!change.before().equals(change.after())
                    && !List.of("name", "question").contains(path)) {
                changes.add(change);
            }
        }
        return Collections.unmodifiableList(changes);
    }

    /** A value here and in another scenario; empty where there is none. */
    record Change(String path, String before, String after) {}
}
