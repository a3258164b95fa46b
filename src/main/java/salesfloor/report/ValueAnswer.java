package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.design.HeadcountStep;
import salesfloor.report.words.Words;

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
            return Words.say("value.nothing");
        }
        List<HeadcountStep> worth = with(Verdict.BETTER);
        String said = worth.isEmpty() ? none() : most(worth);
        return Words.say("value.answer", said, basis());
    }

    private String most(List<HeadcountStep> worth) {
        HeadcountStep first = worth.get(0);
        List<HeadcountStep> others = worth.subList(1, worth.size());
        return Words.say("value.most", words(first), gain(first))
                + (others.isEmpty() ? "" : Words.say("value.others", names(others)));
    }

    private String none() {
        List<HeadcountStep> open = with(Verdict.NOT_DECIDED);
        if (open.isEmpty()) {
            return Words.say("value.none");
        }
        return Words.say("value.none-shown", names(open), settle(open));
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
        return Words.say("value.settle", Words.count(more, "more-replication"), words(soonest));
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
        String profit = change(report.contrast(step, ValueReport.PROFIT).orElseThrow());
        return orders.map(contrast -> Words.say("value.gain", change(contrast), profit, report.currency()))
                .orElseGet(() -> Words.say("value.gain.profit", profit, report.currency()));
    }

    private static String change(Contrast contrast) {
        return Figures.change(contrast.difference().mean(), contrast.halfWidth());
    }

    private static String names(List<HeadcountStep> steps) {
        String named = steps.stream().limit(MOST_NAMED).map(ValueAnswer::words).collect(Collectors.joining(", "));
        return steps.size() > MOST_NAMED ? Words.say("value.more", named, steps.size() - MOST_NAMED) : named;
    }

    /** A change in words: {@code one more office seller}. */
    static String words(HeadcountStep step) {
        return Wording.person(step.isOneMore() ? "one-more" : "one-fewer", Names.of(step.role()));
    }

    private String basis() {
        int replications = report.comparison().orElseThrow().replications();
        return Words.say(replications < 2 ? "basis.one" : "basis.together", Words.count(replications, "replication"));
    }
}
