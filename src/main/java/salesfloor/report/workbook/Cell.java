package salesfloor.report.workbook;

/**
 * A cell with its type. Text is never a formula, whatever it begins with.
 *
 * @param text what a cell of text says; empty for numbers
 * @param number the number; NaN for text, and where there is none
 * @param format how it is shown
 */
public record Cell(String text, double number, Format format) {

    /** How a cell is shown. */
    public enum Format {
        TEXT,
        HEADING,
        /** A text over the whole width of the sheet, in as many lines as it needs. */
        SENTENCE,
        /** The same, to be read first. */
        HEADLINE,
        /** A whole number without anything between its digits, such as a seed. */
        PLAIN,
        NUMBER,
        /** Kept as a share of one, shown in per cent. */
        SHARE
    }

    /** A text. */
    public static Cell of(String text) {
        return new Cell(text, Double.NaN, Format.TEXT);
    }

    /** A heading. */
    public static Cell heading(String text) {
        return new Cell(text, Double.NaN, Format.HEADING);
    }

    /** A text over the whole width of the sheet. */
    public static Cell sentence(String text) {
        return new Cell(text, Double.NaN, Format.SENTENCE);
    }

    /** A text over the whole width of the sheet, to be read first. */
    public static Cell headline(String text) {
        return new Cell(text, Double.NaN, Format.HEADLINE);
    }

    /** A number. */
    public static Cell of(double number, Format format) {
        return new Cell("", number, format);
    }
}
