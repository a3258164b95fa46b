package salesfloor.scenario.file;

import java.util.List;

/**
 * A text that values are read from.
 *
 * @param kind file, command line or default
 * @param label how messages name it: the path as the user wrote it, or {@code --set PATH=VALUE}
 * @param shortLabel how origins name it: the path relative to the folder of the scenario that was asked for
 * @param lines the text as written, line by line
 * @param chain for a base file, the places that extend it, nearest first: {@code mid.yaml:2}, {@code top.yaml:1}
 */
public record SourceText(Kind kind, String label, String shortLabel, List<String> lines, List<String> chain) {

    /** Where a text comes from. */
    public enum Kind {
        FILE,
        SET,
        DEFAULT
    }

    public SourceText {
        lines = List.copyOf(lines);
        chain = List.copyOf(chain);
    }

    /** Whether both are the same text; by name, which is unique within a reading. */
    boolean isSame(SourceText other) {
        return kind == other.kind && label.equals(other.label);
    }

    /** Whether it was written over another text and may have moved what that says: a file that extends it, or the command line. */
    boolean isOver(SourceText other) {
        return switch (kind) {
            case FILE -> other.kind == Kind.FILE && chain.size() < other.chain.size();
            case SET -> !isSame(other);
            case DEFAULT -> false;
        };
    }

    static SourceText ofSet(String assignment) {
        return new SourceText(Kind.SET, "--set " + assignment, "--set", List.of(assignment), List.of());
    }

    static SourceText ofDefault(String snippet) {
        return new SourceText(Kind.DEFAULT, "default", "default", List.of(snippet), List.of());
    }

    /** A line, counted from 1; empty beyond the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Splits a text the way YAML counts lines. */
    static List<String> linesOf(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
