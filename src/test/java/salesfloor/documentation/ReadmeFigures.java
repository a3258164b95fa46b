package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.util.List;
import java.util.Locale;
import salesfloor.experiment.Estimate;

/** The answer of the README in words, as a table and as a picture, from the measured runs. */
final class ReadmeFigures {
    private final MeasuredRuns runs;

    /** A line of table and picture: a case and what it is compared with. */
    private record Line(String label, String name, String from) {}

    private static final List<Line> LINES = List.of(
            new Line("one clerk for ten sellers", "1 clerk", "no clerk"),
            new Line("**one for five** (two clerks)", "2 clerks", "no clerk"),
            new Line("three clerks", "3 clerks", "no clerk"),
            new Line("two sellers more, no clerk", "2 sellers more", "no clerk"),
            new Line("two clerks, a quarter more clients", "busy, 2 clerks", "busy, no clerk"));

    ReadmeFigures(MeasuredRuns runs) {
        this.runs = runs;
    }

    /** The part of the README between its marks. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(format(
                """
                **Relief: yes. Twenty per cent: no.** Without a clerk, ten office sellers spend %.0f %% of their time on
                documents; with two clerks, one for five sellers, %.0f %%, and the clerks are busy %.0f %% of theirs. Orders
                rise by **%s %%**: freed time becomes orders only where orders waited for it. Give the department a
                quarter more clients, so that its desk is full, and two clerks bring **%s %%** more orders. Two sellers more
                instead of the two clerks bring %s %% against the clerks.
                [The arithmetic](docs/explanation/back-office-identity.md) says why.

                """,
                100 * runs.estimate("no clerk", "routineShare.officeSeller").mean(),
                100 * runs.estimate("2 clerks", "routineShare.officeSeller").mean(),
                100 * runs.estimate("2 clerks", "utilisation.backOffice").mean(),
                both(runs.percent("2 clerks", "no clerk", "ordersPerDay")),
                both(runs.percent("busy, 2 clerks", "busy, no clerk", "ordersPerDay")),
                both(runs.percent("2 sellers more", "2 clerks", "ordersPerDay"))));
        out.append("![Change in orders and profit against no clerk](docs/figures/back-office.svg)\n\n");
        out.append(head(
                "ten office sellers and …",
                "orders a day",
                "change in orders",
                "change in profit, EUR a month",
                "sellers busy"));
        for (Line line : LINES) {
            Estimate orders = runs.estimate(line.name(), "ordersPerDay");
            out.append(row(
                    line.label(),
                    format("%.0f", orders.mean()),
                    both(runs.percent(line.name(), line.from(), "ordersPerDay")) + " %",
                    signed(runs.difference(line.name(), line.from(), "profit")),
                    format(
                            "%.0f %%",
                            100
                                    * runs.estimate(line.name(), "utilisation.officeSeller")
                                            .mean())));
        }
        out.append(format(
                """

                Against the same department without a clerk (%.0f orders a day; with a quarter more clients %.0f); %d
                replications of one observed year after a warm-up quarter, with the same clients and the same luck; ± is
                half the 95 %% interval. The figures of this department are [assumptions](docs/explanation/model.md#9-where-the-figures-come-from),
                not your firm's: change them and run again.
                """,
                runs.estimate("no clerk", "ordersPerDay").mean(),
                runs.estimate("busy, no clerk", "ordersPerDay").mean(),
                runs.values("no clerk", "ordersPerDay").length));
        return out.toString();
    }

    /** What the words above say beyond the figures; false when they must be written anew. */
    boolean wordsHold() {
        Estimate ordinary = runs.percent("2 clerks", "no clerk", "ordersPerDay");
        Estimate busy = runs.percent("busy, 2 clerks", "busy, no clerk", "ordersPerDay");
        Estimate sellers = runs.percent("2 sellers more", "2 clerks", "ordersPerDay");
        return ordinary.lower() > 0
                && ordinary.upper() < 20
                && busy.mean() > ordinary.mean()
                && busy.upper() < 20
                && Math.abs(sellers.mean()) < 5;
    }

    private static String both(Estimate estimate) {
        return format("%+.1f ± %.1f", estimate.mean(), estimate.halfWidth());
    }

    private static String signed(Estimate estimate) {
        return format("%+,.0f ± %,.0f", hundreds(estimate.mean()), hundreds(estimate.halfWidth()));
    }

    private static double hundreds(double amount) {
        return Math.rint(amount / 100) * 100;
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    // The picture

    private static final int LEFT = 240;
    private static final int WIDTH = 215;
    private static final int GAP = 45;
    private static final int TOP = 48;
    private static final int STEP = 26;

    /** Change in orders and in profit with 95 % intervals. */
    String picture() {
        StringBuilder svg = new StringBuilder();
        int height = TOP + STEP * LINES.size() + 34;
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 %d\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n",
                height));
        svg.append("<title>Change against the same department without a clerk, with 95 % intervals</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (int i = 0; i < LINES.size(); i++) {
            svg.append(format(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
                    LEFT - 12, TOP + STEP * i + 17, LINES.get(i).label().replace("**", "")));
        }
        panel(svg, LEFT, "change in orders, %", -5, 25, 5, 1);
        panel(svg, LEFT + WIDTH + GAP, "change in profit, thousand EUR a month", -10, 40, 10, 1000);
        double claim = LEFT + WIDTH * 25 / 30.0;
        svg.append(format(
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#b00\" stroke-dasharray=\"4 3\"/>\n",
                claim, TOP - 6, claim, TOP + STEP * LINES.size()));
        svg.append(format(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#b00\">claimed: 20 %%</text>\n",
                claim, TOP - 10));
        return svg.append("</svg>\n").toString();
    }

    private void panel(StringBuilder svg, int left, String title, int from, int to, int tick, int unit) {
        int bottom = TOP + STEP * LINES.size();
        svg.append(format("<text x=\"%d\" y=\"16\" font-weight=\"bold\">%s</text>\n", left, title));
        for (int value = from; value <= to; value += tick) {
            double x = left + WIDTH * (value - from) / (double) (to - from);
            String colour = value == 0 ? "#666" : "#ddd";
            svg.append(format(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\"/>\n", x, TOP, x, bottom, colour));
            svg.append(format("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n", x, bottom + 17, value));
        }
        for (int i = 0; i < LINES.size(); i++) {
            Line line = LINES.get(i);
            Estimate change = unit == 1
                    ? runs.percent(line.name(), line.from(), "ordersPerDay")
                    : runs.difference(line.name(), line.from(), "profit");
            double scale = WIDTH / (double) (to - from) / unit;
            double start = left - scale * from * unit;
            int y = TOP + STEP * i + 13;
            svg.append(format(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>\n",
                    start + scale * change.lower(), y, start + scale * change.upper(), y));
            svg.append(format(
                    "<circle cx=\"%.1f\" cy=\"%d\" r=\"4.5\" fill=\"#1f5fa8\"/>\n", start + scale * change.mean(), y));
        }
    }
}
