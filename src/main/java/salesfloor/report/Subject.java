package salesfloor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salesfloor.report.chart.Chart;
import salesfloor.report.words.Words;

/** What the parts of a page are about, in their order, with the pictures and tables that belong there. */
enum Subject {
    /** What the command was asked; every picture that belongs nowhere else. */
    FINDINGS("", "comparison|plans|value|knees|curves|reversal|tornado|sensitivity|views"),
    THROUGHPUT("orders-over-time|order-wait|limits|backlog|waiting", "summary|bottleneck"),
    CLIENTS("active-clients|funnel", "funnel|classes"),
    PEOPLE("time-by-role", "staff"),
    MONEY("margin-to-profit", "costs|pay");

    private final String charts;
    private final String tables;

    /**
     * @param charts what is in the names of its pictures, apart by {@code |}
     * @param tables the names of its tables, apart by {@code |}
     */
    Subject(String charts, String tables) {
        this.charts = charts;
        this.tables = tables;
    }

    /** The part that shows a picture. */
    static Subject of(Chart chart) {
        String name = chart.caption().name();
        return Stream.of(values())
                .filter(subject -> !subject.charts.isEmpty() && name.matches(".*(" + subject.charts + ").*"))
                .findFirst()
                .orElse(FINDINGS);
    }

    /** The part that shows the table of a file; none for long ones that nobody reads line by line. */
    static Optional<Subject> ofTable(String file) {
        return Stream.of(values())
                .filter(subject -> file.matches("(" + subject.tables + ")\\.csv"))
                .findFirst();
    }

    /** Its name in links. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its heading. */
    String title() {
        return Words.say("page.section." + id());
    }
}
