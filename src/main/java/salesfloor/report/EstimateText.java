package salesfloor.report;

import java.util.Locale;
import java.util.stream.Collectors;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.theory.FlowEstimate;
import salesfloor.theory.LeftOut;

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
        line(scenario.name() + ": flow balance, no chance and no waiting");
        if (!scenario.question().isEmpty()) {
            line(scenario.question());
        }
    }

    private void flows() {
        title("Flows", "in the run", "in the long run");
        flow("leads", "leads a month");
        flow("qualified", "qualified a month");
        flow("firstDeals", "first deals a month");
        flow("ordersPerDay", "orders a working day");
        flow("activeClients", "active clients");
        share("churn", "lapse a month");
        share("lostOrders", "orders lost");
    }

    private void loads() {
        title("Load", "", "");
        estimate.load().forEach((role, load) -> {
            int filled = (int) Math.round(BAR * Math.min(1, load));
            String bar = "#".repeat(filled) + ".".repeat(BAR - filled) + (load > 1 ? "!" : " ");
            line(String.format(Locale.ROOT, "  %-24s %s %6s", role, bar, Figures.percent(load)));
        });
        line("  " + bottleneck());
    }

    private void money() {
        title("Money, " + scenario.currency() + " a month", "in the run", "in the long run");
        flow("revenue", "revenue");
        flow("grossMargin", "gross margin");
        flow("salesCost", "cost of sales");
        flow("overhead", "overhead");
        flow("profit", "profit");
        share("profitability", "profit / revenue");
    }

    private void base() {
        line("");
        double months = estimate.timeConstantMonths();
        if (Double.isFinite(months)) {
            line("The client base moves 63 % of its way to the long run in " + oneDigit(months)
                    + " months; a shorter run shows the start more than the structure.");
        }
        LeftOut.of(scenario).forEach(this::line);
        if (estimate.leadsFound() < 0.995) {
            line("The market runs out: in the long run it has prospects for " + Figures.percent(estimate.leadsFound())
                    + " of the leads.");
        }
    }

    private void relief() {
        estimate.relief().ifPresent(relief -> {
            String gain = "Papers are " + Figures.percent(relief.share())
                    + " of an order taker's work; without them a full desk takes up to "
                    + Figures.percent(relief.gain()) + " more orders";
            line(
                    Double.isFinite(relief.ratio())
                            ? gain + "; " + oneDigit(relief.ratio()) + " order takers then load a clerk to "
                                    + Figures.percent(relief.clerkLoad()) + "."
                            : gain + ".");
        });
    }

    private String bottleneck() {
        if (estimate.bottleneck().isEmpty()) {
            return "Nobody is employed.";
        }
        String role = estimate.bottleneck().get();
        String load = Figures.percent(estimate.load().getOrDefault(role, 0.0));
        String shed = estimate.shed().isEmpty()
                ? ""
                : " Not all done: "
                        + estimate.shed().stream().map(this::missing).collect(Collectors.joining(", ")) + ".";
        return estimate.limitedByStaff()
                ? role + " is the bottleneck: asked for " + load + " of its time." + shed
                : "Demand limits orders; " + role + " is the fullest role with " + load + "." + shed;
    }

    private String missing(ActivityType activity) {
        return activity.key() + " (" + Figures.percent(estimate.notDone().getOrDefault(activity, 0.0)) + " left)";
    }

    private String answer() {
        String limit = estimate.limitedByStaff()
                ? "limited by " + estimate.bottleneck().orElse("nobody")
                : "limited by demand";
        return "On paper " + scenario.name() + " takes "
                + Figures.rounded(estimate.measure("ordersPerDay")) + " orders a working day, " + limit + ", and earns "
                + Figures.rounded(estimate.measure("profit")) + " " + scenario.currency() + " a month ("
                + oneDecimal(estimate.measure("profitability")) + " of revenue).";
    }

    private void title(String title, String left, String right) {
        line("");
        line(String.format(Locale.ROOT, "%-26s %16s %16s", title, left, right).stripTrailing());
    }

    private void flow(String key, String label) {
        row(label, Figures.rounded(estimate.measure(key)), Figures.rounded(longRun(key)));
    }

    private void share(String key, String label) {
        row(label, oneDecimal(estimate.measure(key)), oneDecimal(longRun(key)));
    }

    private double longRun(String key) {
        return estimate.longRun().getOrDefault(key, Double.NaN);
    }

    private static String oneDecimal(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", 100 * share) : "–";
    }

    private static String oneDigit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void row(String label, String left, String right) {
        line(String.format(Locale.ROOT, "  %-24s %16s %16s", label, left, right));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
