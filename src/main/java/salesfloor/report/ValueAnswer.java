package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.design.HeadcountStep;

/**
 * The one sentence about the value of one more person. It advises a change only where profit, with the pay in it, is shown to rise.
 */
final class ValueAnswer {
    private static final int MOST_NAMED = 4;

    private final ValueReport report;

    ValueAnswer(ValueReport report) {
        this.report = report;
    }

    String text() {
        if (report.comparison().isEmpty()) {
            return "Nothing can be said: the scenario as it is, or every change of it, has no replications.";
        }
        List<HeadcountStep> worth = with(Verdict.BETTER);
        String said = worth.isEmpty() ? none() : most(worth);
        return said + "; " + basis() + ".";
    }

    private String most(List<HeadcountStep> worth) {
        HeadcountStep first = worth.get(0);
        StringBuilder text = new StringBuilder("Most worth making: " + words(first) + ": " + gain(first));
        List<HeadcountStep> others = worth.subList(1, worth.size());
        if (!others.isEmpty()) {
            text.append("; worth it too, each alone: ").append(names(others));
        }
        return text.toString();
    }

    private String none() {
        List<HeadcountStep> open = with(Verdict.NOT_DECIDED);
        if (open.isEmpty()) {
            return "No change of one person is worth making: each lowers profit or changes nothing";
        }
        return "No change of one person is shown to be worth making; not decided: " + names(open) + settle(open);
    }

    /** The change that would be decided soonest, in brackets; empty where no number of replications can be named. */
    private String settle(List<HeadcountStep> open) {
        int replications = report.comparison().orElseThrow().replications();
        HeadcountStep soonest =
                open.stream().min(Comparator.comparingInt(this::toSettle)).orElseThrow();
        if (replications < 2 || toSettle(soonest) == Integer.MAX_VALUE) {
            return "";
        }
        long more = Math.max(1, (long) toSettle(soonest) - replications);
        return " (about " + Wording.count(more, "more replication") + " would settle " + words(soonest) + ")";
    }

    private int toSettle(HeadcountStep step) {
        return report.contrast(step, ValueReport.PROFIT).map(Contrast::toSettle).orElse(Integer.MAX_VALUE);
    }

    /** Changes with this verdict by profit, the most profitable first. */
    private List<HeadcountStep> with(Verdict verdict) {
        List<HeadcountStep> steps = new ArrayList<>(report.steps().stream()
                .filter(step -> report.contrast(step, ValueReport.PROFIT)
                        .filter(contrast -> contrast.verdict() == verdict)
                        .isPresent())
                .toList());
        steps.sort(Comparator.comparingDouble(this::profit).reversed());
        return steps;
    }

    private double profit(HeadcountStep step) {
        return report.contrast(step, ValueReport.PROFIT)
                .map(contrast -> contrast.difference().mean())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private String gain(HeadcountStep step) {
        Optional<Contrast> orders = report.contrast(step, ValueReport.ORDERS);
        return orders.map(contrast -> change(contrast) + " orders, ").orElse("")
                + change(report.contrast(step, ValueReport.PROFIT).orElseThrow()) + " " + report.currency()
                + " a month, pay included";
    }

    private static String change(Contrast contrast) {
        return Figures.change(contrast.difference().mean(), contrast.halfWidth());
    }

    private static String names(List<HeadcountStep> steps) {
        String named = steps.stream().limit(MOST_NAMED).map(ValueAnswer::words).collect(Collectors.joining(", "));
        return steps.size() > MOST_NAMED ? named + " and " + (steps.size() - MOST_NAMED) + " more" : named;
    }

    /** A change in words: {@code one more office seller}. */
    static String words(HeadcountStep step) {
        return Wording.person(step.isOneMore() ? "one more" : "one fewer", Wording.safe(step.role()));
    }

    private String basis() {
        int replications = report.comparison().orElseThrow().replications();
        String counted = Wording.count(replications, "replication");
        return replications < 2
                ? counted + ", so without an interval"
                : "95 % intervals that hold together, " + counted + " with the same luck";
    }
}
