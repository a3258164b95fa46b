package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

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
    private static final int CUT = 20;
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
        text.append(Words.say(
                        "horizon.basis",
                        Words.count(report.views().replications(), "replication"),
                        report.rootSeed(),
                        Words.count(report.look().weeks(), "week"),
                        Days.day(report.all().get(0).scenario().time().start())))
                .append("\n\n");
    }

    private void series() {
        text.append(style.heading(Words.say("horizon.series"))).append('\n');
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
        text.append("  ")
                .append(Words.say(
                        "horizon.warm-up",
                        Words.count(report.look().warmUpWeeks(), "week"),
                        Words.count(report.look().recommendedWeeks(), "week")))
                .append("\n\n");
    }

    private static String cut(SeriesPicture picture) {
        return picture.cut().settled() ? Wording.count(picture.cut().weeks(), "week") : Words.say("horizon.unsettled");
    }

    private String verdict(SeriesPicture picture) {
        if (report.views().replications() < 2) {
            return "";
        }
        return picture.verdict()
                .map(verdict -> verdict == Verdict.ENOUGH
                        ? Wording.verdict(verdict.words())
                        : off(
                                style.doubtful(Wording.verdict(verdict.words())),
                                picture.firstYear().orElseThrow().bias()))
                .orElse("");
    }

    private static String off(String verdict, Estimate bias) {
        boolean lower = bias.mean() < 0;
        return Words.say(
                lower ? "horizon.year-lower" : "horizon.year-higher",
                verdict,
                Figures.percentWithInterval(lower ? bias.negative() : bias));
    }

    private void views() {
        List<String> labels = new ArrayList<>(report.views().labels());
        if (labels.remove(Outlook.MONTH_1)) {
            labels.add(0, Outlook.MONTH_1);
        }
        StringBuilder head = new StringBuilder(pad("", MEASURE + 2));
        for (String label : labels) {
            head.append(pad(Names.of(label), VALUE));
        }
        boolean drift = labels.contains(report.lastYear()) && !report.lastYear().equals(Outlook.YEAR_1);
        head.append(drift ? Words.say("horizon.less-year-1", Names.of(report.lastYear())) : "");
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
        String currency = report.all().get(0).scenario().currency();
        text.append("  ").append(pad(Wording.heading(key, currency), MEASURE));
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
                + Wording.verdict(HorizonTables.verdict(contrast));
    }

    private void next(NextCommand command) {
        List<NextSteps.Step> steps = new ArrayList<>();
        if (report.look().recommendedWeeks() > report.look().warmUpWeeks()) {
            String weeks = "time.warmUp=" + report.look().recommendedWeeks() + " weeks";
            steps.add(new NextSteps.Step(Words.say("next.warm-up"), command.with("--set", weeks, "--set", length())));
        }
        if (!report.look().having(Verdict.STILL_DRIFTS).isEmpty()) {
            int years = report.look().weeks() / 26;
            steps.add(new NextSteps.Step(
                    Words.say("next.twice-as-long"), command.with("--years", Integer.toString(years))));
        }
        steps.add(new NextSteps.Step(
                Words.say("next.twice-the-replications"),
                command.with("--replications", Integer.toString(2 * replications()))));
        text.append(SummaryLines.next(steps, style));
    }

    private String length() {
        return "time.length=" + (report.look().recommendedWeeks() + 52) + " weeks";
    }

    private int replications() {
        return Math.max(5, report.outcome().planned().size());
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
