package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;

/** Warm-up and drift on the terminal: a picture of every series, the windows side by side, then one sentence to quote. */
public final class HorizonText {
    private static final List<String> KEY_MEASURES = List.of(
            "orders",
            "activeClients",
            "firstDeals",
            "lostOrders",
            "serviceLevel",
            "orderWait",
            "releaseTime",
            "profit");
    private static final int LABEL = 28;
    private static final int MEASURE = 34;
    private static final int PICTURE = 40;
    private static final int RANGE = 18;
    private static final int CUT = 16;
    private static final int VALUE = 20;

    private final StringBuilder text = new StringBuilder();
    private final HorizonReport report;
    private final Style style;

    private HorizonText(HorizonReport report, Style style) {
        this.report = report;
        this.style = style;
    }

    /** The text, without the path of its folder. */
    public static String of(HorizonReport report, NextCommand command, Style style) {
        HorizonText screen = new HorizonText(report, style);
        screen.opening();
        screen.text.append(SummaryLines.warnings(report.warnings(), style));
        screen.series();
        screen.views();
        screen.next(command);
        screen.text.append(report.answer()).append('\n');
        return screen.text.toString();
    }

    private void opening() {
        text.append(style.heading(report.question())).append('\n');
        text.append(Wording.count(report.views().replications(), "replication"))
                .append(", seed ")
                .append(report.rootSeed())
                .append(", ")
                .append(Wording.count(report.look().weeks(), "week"))
                .append(" from ")
                .append(report.all().get(0).scenario().time().start())
                .append("; ± is half the 95 % interval\n\n");
    }

    private void series() {
        text.append(style.heading("From the first week: moving average per week, and what MSER-5 would leave out"))
                .append('\n');
        for (SeriesPicture picture : report.look().pictures()) {
            List<Double> smooth = picture.smooth();
            if (smooth.isEmpty()) {
                continue;
            }
            String range = Figures.rounded(smooth.get(0)) + " … " + Figures.rounded(smooth.get(smooth.size() - 1));
            text.append("  ").append(pad(Wording.title(picture.series()), LABEL));
            text.append(pad(Sparkline.of(smooth, PICTURE), PICTURE + 2)).append(pad(range, RANGE));
            text.append(pad(cut(picture), CUT)).append(verdict(picture));
            endLine();
        }
        text.append("  Warm-up: ")
                .append(Wording.count(report.look().warmUpWeeks(), "week"))
                .append("; recommended: ")
                .append(Wording.count(report.look().recommendedWeeks(), "week"))
                .append("\n\n");
    }

    private static String cut(SeriesPicture picture) {
        return picture.cut().settled() ? Wording.count(picture.cut().weeks(), "week") : "does not settle";
    }

    private String verdict(SeriesPicture picture) {
        if (report.views().replications() < 2) {
            return "";
        }
        return picture.verdict()
                .map(verdict -> verdict == Verdict.ENOUGH
                        ? verdict.words()
                        : style.doubtful(verdict.words()) + ": "
                                + off(picture.firstYear().orElseThrow().bias()))
                .orElse("");
    }

    private static String off(Estimate bias) {
        boolean lower = bias.mean() < 0;
        return "year 1 is " + Figures.percentWithInterval(lower ? bias.negative() : bias)
                + (lower ? " lower than later" : " higher than later");
    }

    private void views() {
        List<String> labels = new ArrayList<>(report.views().labels());
        if (labels.remove(Outlook.MONTH_1)) {
            labels.add(0, Outlook.MONTH_1);
        }
        StringBuilder head = new StringBuilder(pad("", MEASURE + 2));
        for (String label : labels) {
            head.append(pad(label, VALUE));
        }
        boolean drift = labels.contains(report.lastYear()) && !report.lastYear().equals(Outlook.YEAR_1);
        head.append(drift ? report.lastYear() + " less year 1" : "");
        text.append(style.heading(head.toString().stripTrailing())).append('\n');
        for (String key : KEY_MEASURES) {
            if (labels.stream().anyMatch(label -> estimate(label, key).n() > 0)) {
                measure(key, labels, drift);
            }
        }
        text.append('\n');
    }

    private Estimate estimate(String view, String key) {
        return report.view(view).map(findings -> findings.measure(key)).orElse(Estimate.of());
    }

    private void measure(String key, List<String> labels, boolean drift) {
        String unit =
                Wording.unit(key, report.all().get(0).scenario().currency()).replaceFirst("^share ?", "");
        text.append("  ").append(pad(Wording.title(key) + (unit.isEmpty() ? "" : ", " + unit), MEASURE));
        for (String label : labels) {
            text.append(pad(Wording.value(key, estimate(label, key)), VALUE));
        }
        MeasureComparison compared = report.views().measures().get(key);
        if (drift && compared != null) {
            compared.contrast(report.lastYear()).ifPresent(contrast -> text.append(difference(key, contrast)));
        }
        endLine();
    }

    private static String difference(String key, Contrast contrast) {
        return pad(Wording.change(key, contrast.difference().mean(), contrast.halfWidth()), VALUE)
                + HorizonTables.verdict(contrast);
    }

    private void next(NextCommand command) {
        text.append(style.heading("Next")).append('\n');
        if (report.look().recommendedWeeks() > report.look().warmUpWeeks()) {
            String weeks = "time.warmUp=" + report.look().recommendedWeeks() + " weeks";
            step("With the recommended warm-up", command.with("--set", weeks, "--set", length()));
        }
        if (!report.look().having(Verdict.STILL_DRIFTS).isEmpty()) {
            int years = report.look().weeks() / 26;
            step("Does it settle later? Twice as long", command.with("--years", Integer.toString(years)));
        }
        step(
                "More exact: twice the replications",
                command.with("--replications", Integer.toString(2 * replications())));
        text.append('\n');
    }

    private String length() {
        return "time.length=" + (report.look().recommendedWeeks() + 52) + " weeks";
    }

    private int replications() {
        return Math.max(5, report.outcome().planned().size());
    }

    private void step(String question, String command) {
        text.append("  ").append(question).append(":\n    ").append(command).append('\n');
    }

    private void endLine() {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
