package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** A run on the terminal: what must be known first, then the figures, then one sentence to quote. */
public final class TextSummary {
    private static final int LABEL = 30;
    private static final int VALUE = 22;
    private static final int BAR = 20;
    private static final int BINS = 4;

    private final StringBuilder text = new StringBuilder();
    private final RunReport report;
    private final Findings findings;
    private final Style style;

    private TextSummary(RunReport report, Style style) {
        this.report = report;
        this.findings = report.findings();
        this.style = style;
    }

    /** The text of a run, without the path of its folder. */
    public static String of(RunReport report, NextCommand command, Style style) {
        TextSummary summary = new TextSummary(report, style);
        summary.opening();
        summary.text.append(SummaryLines.warnings(report.warnings(), style));
        summary.goals();
        summary.measures(
                "run.throughput", "orders", "ordersPerDay", "firstDeals", "lostOrders", "averageTicket", "upsellShare");
        summary.measures("run.clients", "activeClients", "churn", "reactivated", "leads", "qualified");
        summary.measures(
                "run.waiting",
                "orderWait",
                "orderWaitP90",
                "serviceLevel",
                "releaseTime",
                "leadResponse",
                "leadToFirstDeal",
                "orderLeadTime");
        summary.people();
        summary.measures("run.money", summary.money());
        summary.costs();
        summary.limits();
        summary.next(command);
        summary.text.append(report.answer()).append('\n');
        return summary.text.toString();
    }

    private void opening() {
        heading(Names.of(findings.label()));
        String question = Wording.safe(findings.scenario().question());
        if (!question.isEmpty()) {
            text.append(question).append('\n');
        }
        text.append(Words.say(
                        "run.basis",
                        Words.count(findings.replications(), "replication"),
                        report.rule()
                                .only()
                                .map(only -> Words.say("run.basis.only", only))
                                .orElse(""),
                        report.rootSeed(),
                        Days.day(Tables.observedFrom(findings.scenario()))))
                .append("\n\n");
    }

    private void goals() {
        List<GoalCheck> goals = findings.goals();
        if (goals.isEmpty()) {
            return;
        }
        heading(Words.say("run.goals"));
        int width = goals.stream()
                .mapToInt(check -> Wording.goal(check.goal()).length())
                .max()
                .orElse(0);
        for (GoalCheck check : goals) {
            String value = Wording.value(check.goal().measure(), check.estimate());
            text.append("  ")
                    .append(SummaryLines.verdict(check.verdict(), style))
                    .append(' ');
            text.append(pad(Wording.goal(check.goal()), width)).append("  ");
            text.append(pad(value, VALUE)).append(Wording.margin(check)).append('\n');
        }
        text.append('\n');
    }

    private void measures(String titleKey, String... keys) {
        boolean begun = false;
        for (String key : keys) {
            Estimate estimate = findings.measure(key);
            if (estimate.n() == 0) {
                continue;
            }
            if (!begun) {
                heading(Words.say(titleKey));
                begun = true;
            }
            line(Wording.title(key), Wording.value(key, estimate), beside(key));
        }
        if (begun) {
            text.append('\n');
        }
    }

    /** The unit of a measure, or what the plan asks of it. */
    private String beside(String key) {
        return findings.plan()
                .filter(plan -> plan.goal().measure().equals(key))
                .map(plan -> Words.say("run.planned", Wording.value(plan.goal())))
                .orElseGet(() -> Wording.unitWords(key, findings.scenario().currency()));
    }

    /** Gross margin less sales cost less overhead is profit; a firm without overhead is not shown a line about it. */
    private String[] money() {
        boolean overhead = findings.measure("overhead").mean() != 0;
        return Stream.of("revenue", "grossMargin", "salesCost", "payroll", "overhead", "profit", "profitability")
                .filter(key -> overhead || !key.equals("overhead"))
                .toArray(String[]::new);
    }

    private void people() {
        if (findings.staff().isEmpty()) {
            return;
        }
        heading(Words.say("run.people"));
        for (Map.Entry<String, Map<String, Double>> role : findings.staff().entrySet()) {
            Estimate utilisation = findings.measure("utilisation." + role.getKey());
            if (utilisation.n() == 0) {
                line(Wording.title(role.getKey()), Words.say("run.nobody"), "");
                continue;
            }
            line(Wording.title(role.getKey()), bar(utilisation.mean()), Figures.percentWithInterval(utilisation));
            String spent = bins(role.getValue());
            if (!spent.isEmpty()) {
                text.append(pad("", LABEL + 4)).append(spent).append('\n');
            }
        }
        text.append('\n');
    }

    private static String bins(Map<String, Double> minutes) {
        double paid = Tables.sum(minutes);
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Double> bin : largest(minutes)) {
            if (parts.size() < BINS && bin.getValue() > 0) {
                parts.add(Wording.words(bin.getKey()) + " " + Figures.percent(bin.getValue() / paid));
            }
        }
        return String.join(", ", parts);
    }

    private void costs() {
        if (findings.costs().isEmpty() || findings.measure("costPerOrder").n() == 0) {
            return;
        }
        heading(Words.say("run.costs"));
        findings.costs().keySet().forEach(stage -> perOrder(Wording.title(stage), "costPerOrder." + stage));
        perOrder(Words.say("run.costs.all"), "costPerOrder");
        text.append('\n');
    }

    private void perOrder(String label, String key) {
        String unit = Wording.unitWords(key, findings.scenario().currency());
        line(label, Wording.value(key, findings.measure(key)), unit);
    }

    private void limits() {
        if (findings.limitsOverall().isEmpty()) {
            return;
        }
        heading(Words.say("run.limits"));
        for (Map.Entry<String, Double> limit : largest(findings.limitsOverall())) {
            line(Wording.title(limit.getKey()), bar(limit.getValue()), Figures.percent(limit.getValue()));
        }
        text.append('\n');
    }

    private void next(NextCommand command) {
        text.append(SummaryLines.next(NextSteps.after(findings, command), style));
    }

    private void heading(String title) {
        text.append(style.heading(title)).append('\n');
    }

    private void line(String label, String value, String unit) {
        text.append("  ")
                .append(pad(label, LABEL))
                .append("  ")
                .append(pad(value, VALUE))
                .append(unit);
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private static List<Map.Entry<String, Double>> largest(Map<String, Double> amounts) {
        List<Map.Entry<String, Double>> entries = new ArrayList<>(amounts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries;
    }

    private static String bar(double share) {
        int full = (int) Math.round(Math.max(0, Math.min(1, share)) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
