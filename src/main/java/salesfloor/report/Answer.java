package salesfloor.report;

import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.report.words.Words;

/** The one sentence about a run that can be quoted as it stands. */
final class Answer {
    private Answer() {}

    static String of(Findings findings) {
        Estimate orders = findings.measure("orders");
        String interval = findings.replications() < 2
                ? Words.say("run.answer.one")
                : Words.say("run.answer.interval", Words.count(findings.replications(), "replication"));
        String limit = biggest(findings.limitsOverall())
                .map(most ->
                        Words.say("run.answer.limit", Wording.words(most.getKey()), Figures.percent(most.getValue())))
                .orElse("");
        return Words.say(
                "run.answer",
                Names.of(findings.label()),
                Figures.withInterval(orders),
                interval,
                limit,
                goals(findings),
                findings.plan().map(Answer::plan).orElse(""));
    }

    private static String plan(GoalCheck check) {
        return Words.say(
                "run.answer.plan",
                Wording.value(check.goal().measure(), check.estimate()),
                Wording.value(check.goal()),
                Wording.verdict(check.verdict().words()));
    }

    /** What limits orders for the largest share of time; the first of equals. */
    static Optional<Map.Entry<String, Double>> biggest(Map<String, Double> limits) {
        Map.Entry<String, Double> biggest = null;
        for (Map.Entry<String, Double> limit : limits.entrySet()) {
            if (biggest == null || limit.getValue() > biggest.getValue()) {
                biggest = limit;
            }
        }
        return Optional.ofNullable(biggest);
    }

    private static String goals(Findings findings) {
        int all = findings.goals().size();
        long met = count(findings, GoalCheck.Verdict.MET);
        long missed = count(findings, GoalCheck.Verdict.MISSED);
        if (all == 0) {
            return "";
        }
        String undecided = met + missed < all ? Words.say("run.answer.undecided", all - met - missed) : "";
        return Words.say("run.answer.goals", Words.count(all, "goal"), met, missed) + undecided;
    }

    private static long count(Findings findings, GoalCheck.Verdict verdict) {
        return findings.goals().stream()
                .filter(goal -> goal.verdict() == verdict)
                .count();
    }
}
