package salesfloor.report.page;

import java.util.List;
import java.util.Optional;
import salesfloor.report.chart.Chart;

/**
 * Everything that one page shows, in the language that it is told in. All texts are plain: the page escapes them.
 *
 * @param title what the results are of, such as the scenario's name
 * @param question the question as it was asked; may be empty
 * @param answer one sentence to quote
 * @param basis on what it rests: replications, seed, intervals
 * @param notices what must be known first
 * @param goals how the goals stand
 * @param figures the figures that matter most, three to five where there are so many
 * @param lead the picture that answers the question
 * @param sections everything else
 */
public record Page(
        String title,
        String question,
        String answer,
        String basis,
        List<Notice> notices,
        List<Goal> goals,
        List<Figure> figures,
        Optional<Chart> lead,
        List<Section> sections) {
    public Page {
        notices = List.copyOf(notices);
        goals = List.copyOf(goals);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /**
     * Something that must be known first.
     *
     * @param text what is the matter
     * @param remedy a command that helps; may be empty
     */
    public record Notice(String text, String remedy) {}

    /**
     * How a goal stands.
     *
     * @param standing how it stands, for the page's looks
     * @param verdict the same in words
     * @param goal what was to be reached
     * @param value what was reached, with its interval
     * @param margin by how much it is met or missed; may be empty
     */
    public record Goal(Standing standing, String verdict, String goal, String value, String margin) {}

    /** How a goal can stand. */
    public enum Standing {
        MET("✓"),
        MISSED("✗"),
        NOT_DECIDED("?");

        private final String sign;

        Standing(String sign) {
            this.sign = sign;
        }

        /** The sign that says it without colour. */
        public String sign() {
            return sign;
        }
    }

    /**
     * A figure with its name.
     *
     * @param value with its interval, in words
     * @param unit may be empty
     * @param mean the figure itself
     * @param halfWidth half the width of its interval; NaN without one
     * @param share whether it is a share of one
     */
    public record Figure(String name, String value, String unit, double mean, double halfWidth, boolean share) {

        /** The same with another unit. */
        public Figure in(String other) {
            return new Figure(name, value, other, mean, halfWidth, share);
        }
    }

    /**
     * A part of the page.
     *
     * @param id its name in links; letters and dashes
     * @param title its heading
     * @param notes sentences above everything else
     * @param charts its pictures
     * @param tables its tables
     * @param papers texts to be shown as they are written, folded
     */
    public record Section(
            String id, String title, List<String> notes, List<Chart> charts, List<Table> tables, List<Paper> papers) {
        public Section {
            notes = List.copyOf(notes);
            charts = List.copyOf(charts);
            tables = List.copyOf(tables);
            papers = List.copyOf(papers);
        }

        /** Whether there is anything in it. */
        public boolean isEmpty() {
            return notes.isEmpty() && charts.isEmpty() && tables.isEmpty() && papers.isEmpty();
        }
    }

    /**
     * A table.
     *
     * @param name names the file that it can be saved as, without an end
     * @param title what it shows
     * @param columns its columns
     * @param rows its rows, each with a cell for each column
     * @param note what else must be said of it, such as that it goes on in a file; may be empty
     */
    public record Table(String name, String title, List<Column> columns, List<List<Cell>> rows, String note) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param name its heading
     * @param number whether it holds numbers, which stand on the right
     */
    public record Column(String name, boolean number) {}

    /**
     * A cell of a table.
     *
     * @param shown what is read
     * @param value what it is sorted by and saved as: the same number with all digits, or the same text
     */
    public record Cell(String shown, String value) {}

    /** A text to be shown as it is written, such as a scenario. */
    public record Paper(String title, String text) {}
}
