package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Findings;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.words.Words;
import salesfloor.scenario.Clients.Channel;
import salesfloor.scenario.Scenario;

/** How long clients wait to place an order, as in {@code waits.csv}, with the service target. */
record WaitCurve(Findings findings, long seed) {
    /** From this share on, the rest of the waits is left out of the picture. */
    private static final double NEARLY_ALL = 0.995;

    private static final int FEWEST = 3;

    /** The picture; none where nobody waits. */
    Optional<Chart> chart() {
        boolean phone = isByPhone(findings.scenario());
        double target = target(findings.scenario(), phone);
        List<Point> points = points(target);
        if (points.size() < 2) {
            return Optional.empty();
        }
        Caption caption = new Caption(
                "order-wait",
                Words.say(
                        phone ? "chart.waits.phone" : "chart.waits.written",
                        Figures.rough(findings.measure("orderWaitP90").mean())),
                Words.say(
                        "chart.waits.shown",
                        Names.of(findings.label()),
                        Words.count(findings.replications(), "replication"),
                        seed),
                List.of(Words.say(phone ? "chart.waits.note" : "chart.waits.note-written")));
        return Optional.of(new LineChart(
                caption,
                Axis.of(Words.say("chart.waits.x"), Words.say("chart.minutes")),
                Axis.of(Words.say("chart.waits.y"), "%"),
                List.of(new LineChart.Series(Words.say("chart.waits.y"), Kind.SIMULATED, points)),
                List.of(new Mark(
                        Words.say("chart.waits.target", Figures.rough(target)), target, Double.NaN, Double.NaN)),
                List.of()));
    }

    /** Up to where nearly all have been served, and beyond the target. */
    private List<Point> points(double target) {
        List<Point> points = new ArrayList<>();
        double before = 0;
        for (Map.Entry<String, Double> share : findings.waits().entrySet()) {
            double minutes = Double.parseDouble(share.getKey());
            boolean served = before >= NEARLY_ALL && points.size() >= FEWEST;
            if (served && points.get(points.size() - 1).x() >= target) {
                break;
            }
            before = share.getValue();
            points.add(Point.exact(minutes, 100 * before));
        }
        return points;
    }

    /** Whether the waits that are shown are those on the phone: where any order comes by phone. */
    private static boolean isByPhone(Scenario scenario) {
        return scenario.clients().channel().getOrDefault(Channel.PHONE, 0.0) > 0;
    }

    /** In minutes. */
    private static double target(Scenario scenario, boolean phone) {
        var order = scenario.activities().takeOrder();
        return (phone ? order.serviceTarget() : order.writtenDeadline()).toSeconds() / 60.0;
    }
}
