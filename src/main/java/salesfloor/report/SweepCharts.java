package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.design.Takeover;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.words.Words;

/** The pictures of a sweep: each measure against each factor that the experiment asks for, as in {@code curves.csv}. */
final class SweepCharts {
    /** Lines that one picture can hold; of more, each case has its own. */
    private static final int MOST_LINES = 6;

    /** Lines of one picture that each have a sentence below it. */
    private static final int MOST_TOLD = 3;

    private static final int MOST_MARKS = 4;
    private static final int MOST_PICTURES = 40;

    private final SweepReport report;
    private final String currency;
    private final Set<String> names = new TreeSet<>();

    SweepCharts(SweepReport report) {
        this.report = report;
        this.currency = report.all().get(0).scenario().currency();
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        if (report.design().isOnlyCases() && report.comparisons().size() == 1) {
            String response = report.design().responses().get(0);
            charts.addAll(
                    new ComparisonCharts(report.all(), report.comparisons().get(0), response, report.rootSeed()).all());
        }
        for (SweepDesign.Axis axis : report.design().charts()) {
            List<ResponseCurve> curves = report.curves().stream()
                    .filter(curve -> curve.factor().equals(axis.factor()))
                    .filter(curve -> curve.measure().equals(axis.measure()))
                    .toList();
            if (curves.size() > MOST_LINES) {
                report.design().groups().forEach(group -> add(charts, axis, group, ofGroup(curves, group)));
            } else {
                add(charts, axis, "", curves);
            }
        }
        new SweepGrids(report).all().forEach(charts::add);
        return drawn(charts);
    }

    /** So many pictures as people look through; the first of them says how many there are not. */
    private static List<Chart> drawn(List<Chart> charts) {
        if (charts.size() <= MOST_PICTURES) {
            return charts;
        }
        List<Chart> drawn = new ArrayList<>(charts.subList(0, MOST_PICTURES));
        drawn.set(0, drawn.get(0).noting(Words.say("chart.left-out", charts.size() - MOST_PICTURES, charts.size())));
        return drawn;
    }

    private static List<ResponseCurve> ofGroup(List<ResponseCurve> curves, String group) {
        return curves.stream().filter(curve -> curve.group().equals(group)).toList();
    }

    private void add(List<Chart> charts, SweepDesign.Axis axis, String group, List<ResponseCurve> curves) {
        if (!curves.isEmpty()) {
            charts.add(lines(axis, group, curves));
        }
    }

    private LineChart lines(SweepDesign.Axis axis, String group, List<ResponseCurve> curves) {
        List<ResponseCurve> shown = curves.subList(0, Math.min(2 * MOST_LINES, curves.size()));
        FactorAxis factor = FactorAxis.of(shown, report);
        List<Mark> marks = marks(shown, factor);
        List<String> notes = new ArrayList<>();
        List<LineChart.Series> lines = new ArrayList<>(
                shown.stream().map(curve -> line(curve, group, factor)).toList());
        if (shown.size() <= MOST_TOLD) {
            shown.forEach(curve -> regime(curve, shown.size() > 1).ifPresent(notes::add));
        }
        if (shown.size() == 1) {
            CapacityLine.of(shown.get(0), factor, report).ifPresent(capacity -> {
                capacity.series().ifPresent(lines::add);
                notes.add(capacity.note());
            });
        }
        if (shown.size() < curves.size()) {
            notes.add(Words.say("sweep.chart.more-lines", Words.count(curves.size() - shown.size(), "line")));
        }
        if (marks.size() > MOST_MARKS) {
            notes.add(Words.say("sweep.chart.knees"));
        }
        return new LineChart(
                new Caption(
                        name(axis, group),
                        title(axis, group, shown),
                        Words.say(
                                "sweep.chart.shown",
                                Names.of(report.design().name()),
                                Words.count(report.outcome().planned().size(), "replication"),
                                report.rootSeed()),
                        notes),
                factor.axis(),
                Axis.of(Wording.quantity(axis.measure()), Wording.axisUnit(axis.measure(), currency)),
                lines,
                marks.size() > MOST_MARKS ? List.of() : marks,
                List.of());
    }

    /** What a curve brings and what stands in its way, in one sentence. */
    private Optional<String> regime(ResponseCurve curve, boolean named) {
        List<String> parts = new ArrayList<>(List.of(
                new CurveGain(curve, currency).words(report.comparisons()), new CurveWords(curve, currency).limits()));
        parts.removeIf(String::isEmpty);
        String whose = named && !curve.series().isEmpty() ? Names.of(curve.series()) + ": " : "";
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.capital(whose + String.join("; ", parts)) + ".");
    }

    private String name(SweepDesign.Axis axis, String group) {
        String plain = Slug.of(Wording.plain(axis.measure())) + "-by-" + Slug.of(axis.factor())
                + (group.isEmpty() ? "" : "-" + Slug.of(group));
        String name = plain;
        for (int i = 2; !names.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    private static LineChart.Series line(ResponseCurve curve, String group, FactorAxis factor) {
        double scale = Wording.isShare(curve.measure()) ? 100 : 1;
        List<Point> points = curve.places().stream()
                .map(place -> new Point(
                        factor.scale() * place.x(),
                        scale * place.y().mean(),
                        scale * place.y().lower(),
                        scale * place.y().upper()))
                .toList();
        String series =
                curve.series().startsWith(group + ", ") ? curve.series().substring(group.length() + 2) : curve.series();
        String name = series.isEmpty() ? Wording.words(curve.measure()) : Wording.shown(series);
        return new LineChart.Series(name, LineChart.Kind.SIMULATED, points);
    }

    /** Knees; and of a single line, too, where another thing begins to limit orders. */
    private static List<Mark> marks(List<ResponseCurve> curves, FactorAxis factor) {
        List<Mark> marks = new ArrayList<>();
        for (ResponseCurve curve : curves) {
            String of = curves.size() == 1 || curve.series().isEmpty() ? "" : Wording.shown(curve.series()) + ": ";
            if (curve.knee().shape() == Knee.Shape.BENDS) {
                marks.add(mark("sweep.chart.knee", of, curve, curve.knee().place(), factor));
            }
            for (Takeover takeover : curves.size() == 1 ? curve.takeovers() : List.<Takeover>of()) {
                String limit = Wording.words(takeover.second());
                marks.add(mark("sweep.chart.takeover", limit, curve, takeover.place(), factor));
            }
        }
        return marks;
    }

    private static Mark mark(String key, String of, ResponseCurve curve, Interval place, FactorAxis factor) {
        return new Mark(
                Words.say(key, of, CurveWords.place(place, CurveWords.isPercent(curve))),
                factor.scale() * place.value(),
                factor.scale() * place.lower(),
                factor.scale() * place.upper());
    }

    private static String title(SweepDesign.Axis axis, String group, List<ResponseCurve> curves) {
        String what = Wording.title(axis.measure());
        String factor = Wording.shown(axis.factor());
        String where = group.isEmpty() ? "" : Names.of(group) + ": ";
        long bends = curves.stream()
                .filter(curve -> curve.knee().shape() == Knee.Shape.BENDS)
                .count();
        if (curves.size() > 1) {
            return Wording.capital(where)
                    + Words.say("sweep.chart.against", what, factor)
                    + (bends > 0 ? Words.say("sweep.chart.bending", bends, curves.size()) : "");
        }
        Knee knee = curves.get(0).knee();
        return Wording.capital(where)
                + switch (knee.shape()) {
                    case BENDS ->
                        Words.say(
                                "sweep.chart.bends",
                                what,
                                factor,
                                CurveWords.place(knee.place(), CurveWords.isPercent(curves.get(0))));
                    case STRAIGHT ->
                        Words.say(knee.before().value() > 0 ? "sweep.chart.rises" : "sweep.chart.falls", what, factor);
                    case FLAT -> Words.say("sweep.chart.flat", Wording.words(axis.measure()), factor);
                    case UNKNOWN -> Words.say("sweep.chart.against", what, factor);
                };
    }
}
