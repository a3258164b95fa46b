package salesfloor.report;

import java.util.Locale;
import java.util.stream.Collectors;
import salesfloor.report.words.Words;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.theory.FlowEstimate;

/** A flow estimate on one screen, ending with a sentence that can be quoted. */
public final class EstimateText {
    private static final int BAR = 20;

    private final Scenario scenario;
    private final FlowEstimate estimate;
    private final StringBuilder text = new StringBuilder();

    private EstimateText(Scenario scenario, FlowEstimate estimate) {
        this.scenario = scenario;
        this.estimate = estimate;
    }

    /** The screen, with a line break at its end. */
    public static String of(Scenario scenario, FlowEstimate estimate) {
        var screen = new EstimateText(scenario, estimate);
        screen.head();
        screen.flows();
        screen.loads();
        screen.money();
        screen.base();
        screen.relief();
        screen.line("");
        screen.line(screen.answer());
        return screen.text.toString();
    }

    private void head() {
        line(Words.say("estimate.head", Names.of(scenario.name())));
        if (!scenario.question().isEmpty()) {
            line(scenario.question());
        }
    }

    private void flows() {
        title(Words.say("estimate.flows"), Words.say("estimate.in-the-run"), Words.say("estimate.long-run"));
        flow("leads");
        flow("qualified");
        flow("firstDeals");
        flow("ordersPerDay");
        flow("activeClients");
        share("churn");
        share("lostOrders");
    }

    private void loads() {
        title(Words.say("estimate.load"), "", "");
        estimate.load().forEach((role, load) -> {
            int filled = (int) Math.round(BAR * Math.min(1, load));
            String bar = "█".repeat(filled) + "░".repeat(BAR - filled) + (load > 1 ? "!" : " ");
            line(String.format(Locale.ROOT, "  %-36s %s %6s", Wording.title(role), bar, Figures.percent(load)));
        });
        line("  " + bottleneck());
    }

    private void money() {
        title(
                Words.say("estimate.money", scenario.currency()),
                Words.say("estimate.in-the-run"),
                Words.say("estimate.long-run"));
        amount("revenue");
        amount("grossMargin");
        amount("salesCost");
        amount("overhead");
        amount("profit");
        share("profitability");
    }

    private void base() {
        line("");
        double months = estimate.timeConstantMonths();
        if (Double.isFinite(months)) {
            line(Words.say("estimate.base", Figures.tenths(months)));
        }
        Wording.leftOut(scenario).forEach(this::line);
        if (estimate.leadsFound() < 0.995) {
            line(Words.say("estimate.market", Figures.percent(estimate.leadsFound())));
        }
    }

    private void relief() {
        estimate.relief().ifPresent(relief -> {
            String gain = Words.say("estimate.relief", Figures.percent(relief.share()), Figures.percent(relief.gain()));
            line(
                    Double.isFinite(relief.ratio())
                            ? Words.say(
                                    "estimate.relief.ratio",
                                    gain,
                                    Figures.tenths(relief.ratio()),
                                    Figures.percent(relief.clerkLoad()))
                            : Words.say("estimate.relief.alone", gain));
        });
    }

    private String bottleneck() {
        if (estimate.bottleneck().isEmpty()) {
            return Words.say("estimate.nobody");
        }
        String role = estimate.bottleneck().get();
        String load = Figures.percent(estimate.load().getOrDefault(role, 0.0));
        String shed = estimate.shed().isEmpty()
                ? ""
                : Words.say(
                        "estimate.not-done",
                        estimate.shed().stream().map(this::missing).collect(Collectors.joining(", ")));
        return Words.say(
                estimate.limitedByStaff() ? "estimate.bottleneck" : "estimate.demand", Wording.words(role), load, shed);
    }

    private String missing(ActivityType activity) {
        return Words.say(
                "estimate.left",
                Wording.words(activity.key()),
                Figures.percent(estimate.notDone().getOrDefault(activity, 0.0)));
    }

    private String answer() {
        String limit = estimate.limitedByStaff() ? estimate.bottleneck().orElse("demand") : "demand";
        return Words.say(
                "estimate.answer",
                Names.of(scenario.name()),
                Figures.rounded(estimate.measure("ordersPerDay")),
                Wording.words(limit),
                Figures.rounded(estimate.measure("profit")),
                scenario.currency(),
                oneDecimal(estimate.measure("profitability")));
    }

    private void title(String title, String left, String right) {
        line("");
        line(String.format(Locale.ROOT, "%-38s %14s %16s", title, left, right).stripTrailing());
    }

    private void flow(String key) {
        row(
                Wording.heading(key, scenario.currency()),
                Figures.rounded(estimate.measure(key)),
                Figures.rounded(longRun(key)));
    }

    private void amount(String key) {
        row(Wording.title(key), Figures.rounded(estimate.measure(key)), Figures.rounded(longRun(key)));
    }

    private void share(String key) {
        row(Wording.heading(key, scenario.currency()), oneDecimal(estimate.measure(key)), oneDecimal(longRun(key)));
    }

    private double longRun(String key) {
        return estimate.longRun().getOrDefault(key, Double.NaN);
    }

    private static String oneDecimal(double share) {
        return Double.isFinite(share) ? Words.say("sign.share", Figures.tenths(100 * share)) : "–";
    }

    private void row(String label, String left, String right) {
        line(String.format(Locale.ROOT, "  %-36s %14s %16s", label, left, right));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
