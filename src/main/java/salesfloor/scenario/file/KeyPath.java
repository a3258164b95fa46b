package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.List;

/** The way from the top of a scenario to one of its values: {@code structure.roles.officeSeller.activities[2]}. */
public final class KeyPath {
    static final KeyPath TOP = new KeyPath(List.of());

    private final List<String> segments;

    private KeyPath(List<String> segments) {
        this.segments = segments;
    }

    /** Reads {@code a.b[0].c} or {@code a.b.0.c}. */
    static KeyPath of(String text) {
        return new KeyPath(List.of(text.replace("]", "").replace('[', '.').split("\\.", -1)));
    }

    KeyPath child(String name) {
        List<String> longer = new ArrayList<>(segments);
        longer.add(name);
        return new KeyPath(List.copyOf(longer));
    }

    KeyPath item(int index) {
        return child(Integer.toString(index));
    }

    List<String> segments() {
        return segments;
    }

    String last() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** Whether one leads through the other; {@code *} stands for any one segment. */
    boolean touches(KeyPath other) {
        int shared = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < shared; i++) {
            String mine = segments.get(i);
            String theirs = other.segments.get(i);
            if (!mine.equals(theirs) && !mine.equals("*") && !theirs.equals("*")) {
                return false;
            }
        }
        return true;
    }

    static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 7 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Numbers after a name are shown as an index. Names never consist of digits only, except hours and months of a profile. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
