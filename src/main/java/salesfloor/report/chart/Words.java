package salesfloor.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take. Widths are those of DejaVu Sans, taken from a table, so that a picture is laid out alike on every
 * machine whatever its fonts.
 */
final class Words {
    /** Widths of the characters 32 to 126 in thousandths of the size of writing. */
    private static final int[] WIDTHS = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
                863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
                635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
                636,
        337, 636, 838
    };

    private static final int LETTER = 715;
    private static final int WIDE = 1000;
    private static final double BOLD = 1.11;
    private static final String ELLIPSIS = "…";

    private Words() {}

    /** The width of a line. */
    static double width(String text, Script script) {
        double thousandths = text.codePoints().mapToDouble(Words::width).sum();
        return thousandths * script.size() / 1000 * (script.bold() ? BOLD : 1);
    }

    private static double width(int character) {
        if (character >= 32 && character < 127) {
            return WIDTHS[character - 32];
        }
        return character == '–' ? 500 : character < 0x2e80 && character != '…' ? LETTER : WIDE;
    }

    /** The line, cut where it is too wide. */
    static String fit(String text, Script script, double room) {
        if (width(text, script) <= room) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        for (int length = characters.length - 1; length > 0; length--) {
            String cut = new String(characters, 0, length).stripTrailing() + ELLIPSIS;
            if (width(cut, script) <= room) {
                return cut;
            }
        }
        return ELLIPSIS;
    }

    /** The words on lines that fit; the last one is cut if there are too many. */
    static List<String> wrap(String text, Script script, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || width(longer, script) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.stream().map(whole -> fit(whole, script, room)).toList();
    }

    /** Without the characters that files of text must not have: those of control, and halves of pairs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
