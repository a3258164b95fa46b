package salesfloor.documentation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of {@code docs/reference}, made from the code they describe. */
final class ReferencePages {
    private ReferencePages() {}

    /** The text of every page by its file name. */
    static Map<String, String> all() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("scenario.md", ScenarioPage.text());
        pages.put("experiment.md", ScenarioPage.experiments());
        pages.put("measures.md", MeasuresPage.text());
        pages.put("commands.md", CommandsPage.text());
        pages.put("events.md", EventsPage.text());
        pages.put("codes.md", CodesPage.text());
        return pages;
    }

    /** Says on top of a page where it comes from. */
    static String made(String from) {
        return "<!-- Made from " + from + " by ReferencePagesTest; change the code, not this page. -->\n\n";
    }

    /** A row of a table. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        return row.append('\n').toString();
    }

    /** The head of a table. */
    static String head(String... cells) {
        return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
