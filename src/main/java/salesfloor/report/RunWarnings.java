package salesfloor.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Precision;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.words.Words;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;

/** What a reader of one run must be warned of, each with a command that helps. */
final class RunWarnings {
    private static final int FEW = 5;
    private static final Duration SHORT = Duration.ofDays(28);
    private static final int HOURS_PER_WEEK = 7 * 24;
    private static final int SUGGESTED_WEEKS = 52;
    private static final int MOST_SUGGESTED = 1_000_000;

    private final List<Warning> warnings = new ArrayList<>();
    private final Findings findings;
    private final StoppingRule rule;
    private final NextCommand command;

    private RunWarnings(Findings findings, StoppingRule rule, NextCommand command) {
        this.findings = findings;
        this.rule = rule;
        this.command = command;
    }

    static List<Warning> of(Findings findings, Outcome outcome, StoppingRule rule, NextCommand command) {
        RunWarnings all = new RunWarnings(findings, rule, command);
        all.failures(outcome);
        all.shortWindow();
        all.commissionsMissed();
        if (rule.only().isEmpty()) {
            all.fewReplications(outcome);
            rule.precision().forEach(all::precision);
            findings.goals().forEach(all::goal);
        }
        return all.warnings;
    }

    /** Only what failed. */
    static List<Warning> ofFailures(Findings findings, Outcome outcome, NextCommand command) {
        RunWarnings all = new RunWarnings(findings, StoppingRule.exactly(findings.replications()), command);
        all.failures(outcome);
        return all.warnings;
    }

    private void failures(Outcome outcome) {
        if (outcome.failed().isEmpty()) {
            return;
        }
        FailedReplication first = outcome.failed().get(0);
        warnings.add(new Warning(
                "replication-failed",
                Words.say(
                        "warning.replication-failed",
                        outcome.failed().size(),
                        outcome.planned().size(),
                        findings.replications(),
                        first.replication(),
                        first.seed(),
                        first.message()),
                command.with("--replication", Integer.toString(first.replication()))));
    }

    private void shortWindow() {
        Time time = findings.scenario().time();
        Duration window = time.length().minus(time.warmUp());
        int openDays = time.observedOpenDays();
        if (window.compareTo(SHORT) < 0 || openDays < FEW) {
            warnings.add(new Warning(
                    "short-window",
                    Words.say(
                            "warning.short-window",
                            Words.count(openDays, "open-day"),
                            Words.count(Math.max(1, window.toDays()), "day")),
                    command.with("--set", "time.length=" + (weeks(time.warmUp()) + SUGGESTED_WEEKS) + " weeks")));
        }
    }

    /** Deals from before the run are not simulated, so that nothing vests until the first of the run's own does. */
    private void commissionsMissed() {
        Time time = findings.scenario().time();
        Duration vesting = findings.scenario().structure().roles().values().stream()
                .map(Role::pay)
                .filter(pay -> pay.perVestedDeal() > 0)
                .flatMap(pay -> pay.vesting().stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (vesting.compareTo(time.warmUp()) <= 0) {
            return;
        }
        Duration window = time.length().minus(time.warmUp());
        Duration missed = vesting.minus(time.warmUp());
        Duration seen = missed.compareTo(window) < 0 ? missed : window;
        long weeks = weeks(vesting);
        warnings.add(new Warning(
                "commissions-missed",
                Words.say(
                        "warning.commissions-missed",
                        Words.count(vesting.toDays(), "day"),
                        Words.count(Math.max(1, seen.toDays()), "observed-day")),
                command.with(
                        "--set",
                        "time.warmUp=" + weeks + " weeks",
                        "--set",
                        "time.length=" + (weeks + weeks(window)) + " weeks")));
    }

    private static long weeks(Duration time) {
        return (time.toHours() + HOURS_PER_WEEK - 1) / HOURS_PER_WEEK;
    }

    private void fewReplications(Outcome outcome) {
        if (outcome.planned().size() < FEW) {
            warnings.add(new Warning(
                    "few-replications",
                    Words.say("warning.few-replications", Words.count(findings.replications(), "replication")),
                    command.with("--replications", "10")));
        }
    }

    private void precision(Precision target) {
        Estimate estimate = findings.measure(target.measure());
        if (target.reachedBy(estimate)) {
            return;
        }
        if (target.isHopeless(estimate)) {
            warnings.add(hopeless(target, estimate));
            return;
        }
        int needed = target.replicationsNeeded(estimate);
        warnings.add(new Warning(
                "precision-not-reached",
                Words.say(
                        "warning.precision-not-reached",
                        target.measure(),
                        Words.say("sign.share", Figures.rough(100 * estimate.relativeHalfWidth())),
                        Words.say("sign.share", Figures.rounded(100 * target.share())),
                        Words.count(estimate.n(), "replication")),
                needed > MOST_SUGGESTED
                        ? ""
                        : command.with(
                                "--max-replications", Integer.toString(roundUp(Math.max(needed, rule.most()))))));
    }

    private static Warning hopeless(Precision target, Estimate estimate) {
        String what = Words.say("warning.precision-of-zero." + (estimate.n() == 0 ? "never" : "zero"));
        return new Warning("precision-of-zero", Words.say("warning.precision-of-zero", target.measure(), what), "");
    }

    private void goal(GoalCheck goal) {
        if (goal.verdict() != GoalCheck.Verdict.NOT_DECIDED) {
            return;
        }
        int needed = goal.replicationsToDecide();
        boolean sayable = needed <= MOST_SUGGESTED;
        warnings.add(new Warning(
                "goal-not-decided",
                Words.say(
                        "warning.goal-not-decided",
                        Wording.goal(goal.goal()),
                        Words.say("warning.goal-not-decided." + (findings.replications() == 1 ? "one" : "both-sides")),
                        sayable
                                ? Words.say("warning.goal-not-decided.settle", roundUp(needed))
                                : Words.say("warning.goal-not-decided.never")),
                sayable ? command.with("--replications", Integer.toString(roundUp(needed))) : ""));
    }

    /** Up by a fifth, to the next number with two digits: what is estimated from few replications is rough. */
    private static int roundUp(int needed) {
        double generous = needed * 1.2;
        int step = 1;
        while (generous / step > 100) {
            step *= 10;
        }
        return (int) Math.ceil(generous / step) * step;
    }
}
