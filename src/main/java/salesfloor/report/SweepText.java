package salesfloor.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepDesign.Axis;
import salesfloor.report.words.Words;

/** A sweep on the terminal: what must be known first, a table for each chart, then one sentence to quote. */
public final class SweepText {
    private static final int MOST_SERIES = 12;
    /** Series side by side. */
    private static final int ABREAST = 4;

    private static final int MOST_POINTS = 20;
    private static final int COLUMN = 24;
    private static final int LEVEL = 12;
    private static final int HEAD = 3;
    private static final int LABEL = 36;

    private final StringBuilder text = new StringBuilder();
    private final SweepReport report;
    private final Style style;
    private final String currency;

    private SweepText(SweepReport report, Style style) {
        this.report = report;
        this.style = style;
        this.currency = report.all().get(0).scenario().currency();
    }

    /** The text of a sweep, without the path of its folder. */
    public static String of(SweepReport report, NextCommand command, Style style) {
        SweepText summary = new SweepText(report, style);
        summary.opening();
        summary.text.append(SummaryLines.warnings(report.warnings(), style));
        report.design().charts().forEach(summary::chart);
        if (report.curves().isEmpty()) {
            summary.points();
        }
        summary.luck();
        summary.next(command);
        summary.text.append(report.answer()).append('\n');
        return summary.text.toString();
    }

    private void opening() {
        text.append(style.heading(Wording.safe(report.question()))).append('\n');
        text.append(Words.say(
                        "sweep.basis",
                        Words.count(report.design().points().size(), "point"),
                        Words.count(report.outcome().planned().size(), "replication-each"),
                        report.rootSeed()))
                .append('\n')
                .append(Words.say("basis.half"))
                .append("\n\n");
    }

    private void chart(Axis axis) {
        List<ResponseCurve> curves = report.curves().stream()
                .filter(curve ->
                        curve.factor().equals(axis.factor()) && curve.measure().equals(axis.measure()))
                .toList();
        if (curves.isEmpty()) {
            return;
        }
        text.append(style.heading(
                Words.say("curve.against", Wording.heading(axis.measure(), currency), Names.of(axis.factor()))));
        text.append('\n');
        List<ResponseCurve> shown = curves.subList(0, Math.min(MOST_SERIES, curves.size()));
        for (int i = 0; i < shown.size(); i += ABREAST) {
            table(shown.subList(i, Math.min(i + ABREAST, shown.size())), curves.size() > 1);
        }
        if (curves.size() > MOST_SERIES) {
            text.append("  ")
                    .append(Words.say("curve.more-series", Words.count(curves.size() - MOST_SERIES, "line")))
                    .append('\n');
        }
        shown.forEach(curve -> sentences(curve, curves.size() > 1));
        text.append('\n');
    }

    private void table(List<ResponseCurve> curves, boolean named) {
        if (named) {
            heads(curves.stream()
                    .map(curve -> wrapped(Names.of(curve.series())))
                    .toList());
        }
        Map<Double, String> levels = new TreeMap<>();
        curves.forEach(curve -> curve.places().forEach(place -> levels.put(place.x(), place.setting())));
        levels.forEach((level, setting) -> {
            StringBuilder line = new StringBuilder("  " + pad(Names.of(setting), LEVEL - 2));
            curves.forEach(curve -> line.append(pad(cell(curve, level), COLUMN)));
            text.append(line.toString().stripTrailing()).append('\n');
        });
    }

    /** Names over their columns, the last line of each right above the figures. */
    private void heads(List<List<String>> names) {
        int lines = names.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            StringBuilder line = new StringBuilder(pad("", LEVEL));
            for (List<String> name : names) {
                int own = i - (lines - name.size());
                line.append(pad(own < 0 ? "" : name.get(own), COLUMN));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** A name on as many lines as its column asks for, at most {@value #HEAD}. */
    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ", -1)) {
            boolean fits = line.isEmpty() || line.length() + 1 + word.length() <= COLUMN - 2;
            if (!fits && lines.size() < HEAD - 1) {
                lines.add(cut(line, COLUMN - 2));
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(cut(line, COLUMN - 2));
        return lines;
    }

    private static String cell(ResponseCurve curve, double level) {
        return curve.places().stream()
                .filter(place -> place.x() == level)
                .map(place -> Wording.value(curve.measure(), place.y()))
                .findFirst()
                .orElse("");
    }

    private void sentences(ResponseCurve curve, boolean named) {
        CurveWords words = new CurveWords(curve, currency);
        List<String> parts = new ArrayList<>(
                List.of(words.shape(), new CurveGain(curve, currency).words(report.comparisons()), words.limits()));
        parts.removeIf(String::isEmpty);
        text.append("  ").append(named && !curve.series().isEmpty() ? Names.of(curve.series()) + ": " : "");
        text.append(String.join("; ", parts)).append(".\n");
    }

    private void points() {
        for (String response : report.design().responses()) {
            text.append(style.heading(Wording.heading(response, currency))).append('\n');
            for (Findings findings :
                    report.all().subList(0, Math.min(MOST_POINTS, report.all().size()))) {
                String label = pad(cut(Names.of(findings.label()), LABEL - 2), LABEL);
                String line = "  " + label + pad(Wording.value(response, findings.measure(response)), COLUMN);
                text.append((line + against(response, findings)).stripTrailing())
                        .append('\n');
            }
            if (report.all().size() > MOST_POINTS) {
                text.append("  ")
                        .append(Words.say(
                                "sweep.more-points", Words.count(report.all().size() - MOST_POINTS, "point")))
                        .append('\n');
            }
            text.append('\n');
        }
    }

    /** The difference to the first point and what it comes to, where points are compared. */
    private String against(String response, Findings findings) {
        return report.comparisons().stream()
                .flatMap(comparison -> Optional.ofNullable(comparison.measures().get(response)).stream())
                .flatMap(measure -> measure.contrast(findings.label()).stream())
                .findFirst()
                .map(contrast ->
                        pad(Wording.change(response, contrast.difference().mean(), contrast.halfWidth()), COLUMN)
                                + Wording.verdict(contrast.verdict().words()))
                .orElse("");
    }

    /** What the same luck is worth, over all differences that the tables hold. */
    private void luck() {
        StringBuilder lines = new StringBuilder();
        for (String response : report.design().responses()) {
            DoubleSummaryStatistics ratios = report.comparisons().stream()
                    .flatMap(comparison ->
                            Optional.ofNullable(comparison.measures().get(response)).stream())
                    .flatMap(measure -> measure.contrasts().stream())
                    .mapToDouble(Contrast::varianceRatio)
                    .filter(Double::isFinite)
                    .summaryStatistics();
            if (ratios.getCount() > 0) {
                String least = Figures.rough(ratios.getMin());
                String most = Figures.rough(ratios.getMax());
                lines.append("  ").append(pad(Wording.title(response), LABEL));
                lines.append(least.equals(most) ? "×" + least : Words.say("sweep.luck.range", least, most))
                        .append('\n');
            }
        }
        if (!lines.isEmpty()) {
            text.append(style.heading(Words.say("sweep.luck")))
                    .append('\n')
                    .append(lines)
                    .append('\n');
        }
    }

    private void next(NextCommand command) {
        String twice = Integer.toString(2 * report.outcome().planned().size());
        text.append(SummaryLines.next(
                List.of(
                        new NextSteps.Step(
                                Words.say("next.twice-the-replications"), command.with("--replications", twice)),
                        SummaryLines.otherSeed(report.rootSeed(), command)),
                style));
    }

    private static String cut(String label, int longest) {
        return label.length() > longest ? label.substring(0, longest - 1) + "…" : label;
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }
}
