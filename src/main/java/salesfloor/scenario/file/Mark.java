package salesfloor.scenario.file;

/**
 * The place of a token.
 *
 * @param source the text it stands in
 * @param line counted from 1; 0 when the text as a whole is meant
 * @param column counted from 1, in characters
 * @param length characters to underline
 */
public record Mark(SourceText source, int line, int column, int length) {

    /** The text as a whole. */
    static Mark whole(SourceText source) {
        return new Mark(source, 0, 0, 0);
    }

    /** Whether a default supplied the value. */
    boolean isDefault() {
        return source.kind() == SourceText.Kind.DEFAULT;
    }

    /** A part of this token: {@code offset} characters on. */
    Mark part(int offset, int partLength) {
        return new Mark(source, line, column + offset, partLength);
    }

    /** {@code base.yaml:12}, {@code --set} or {@code default}. */
    public String origin() {
        return source.kind() == SourceText.Kind.FILE ? source.shortLabel() + ":" + line : source.shortLabel();
    }
}
