package salesfloor.report;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes Markdown (CommonMark with GitHub's tables). Text from files stays text: it makes no link, no markup and no new line. */
final class Markdown {
    private static final Pattern MEANT =
            Pattern.compile("[\\\\`*_\\[\\]<>|~&$]|:(?=//)|\\.(?<=www\\.)|^[#+=.!-]|(?<=^[0-9]{1,9})[.)](?= |$)");

    private Markdown() {}

    /** Text as it is, for anywhere in a line. */
    static String text(String text) {
        return MEANT.matcher(Wording.safe(text)).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** A table; cells are Markdown already. */
    static String table(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(header)).append(row(Collections.nCopies(header.size(), "---")));
        rows.forEach(cells -> table.append(row(cells)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
