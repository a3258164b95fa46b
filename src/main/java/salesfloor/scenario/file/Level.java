package salesfloor.scenario.file;

import java.util.List;

/** One setting of a factor: how it is called, the number that a chart shows for it, and what it changes in a scenario. */
public final class Level {
    private final String text;
    private final double value;
    private final List<PathChange> changes;

    Level(String text, double value, List<PathChange> changes) {
        this.text = text;
        this.value = value;
        this.changes = List.copyOf(changes);
    }

    /** The setting in words, as {@code 3} or {@code 8 min}. */
    public String text() {
        return text;
    }

    /** The setting as a number; NaN where it is none. */
    public double value() {
        return value;
    }

    Node.Fields over(Node.Fields tree, Findings findings) {
        Node.Fields changed = tree;
        for (PathChange change : changes) {
            changed = change.over(changed, findings);
        }
        return changed;
    }
}
