package salesfloor.report;

import java.util.List;
import salesfloor.experiment.GoalCheck;
import salesfloor.report.words.Words;

/** Lines that the terminal shows alike after every command. */
final class SummaryLines {
    private static final int VERDICT = 11;

    private SummaryLines() {}

    /** Every warning with its remedy, and an empty line; nothing where there is none. */
    static String warnings(List<Warning> warnings, Style style) {
        StringBuilder text = new StringBuilder();
        for (Warning warning : warnings) {
            text.append(style.doubtful(Words.say("run.warning") + " "))
                    .append(Wording.safe(warning.message()))
                    .append('\n');
            if (!warning.remedy().isEmpty()) {
                text.append("  ")
                        .append(Words.say("run.remedy"))
                        .append(' ')
                        .append(warning.remedy())
                        .append('\n');
            }
        }
        return text.append(warnings.isEmpty() ? "" : "\n").toString();
    }

    /** Commands that are worth trying next, each under its question, and an empty line. */
    static String next(List<NextSteps.Step> steps, Style style) {
        StringBuilder text = new StringBuilder(style.heading(Words.say("run.next"))).append('\n');
        for (NextSteps.Step step : steps) {
            text.append("  ")
                    .append(step.question())
                    .append(":\n    ")
                    .append(step.command())
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    /** The same with the luck of another root seed. */
    static NextSteps.Step otherSeed(long rootSeed, NextCommand command) {
        long other = rootSeed == Long.MAX_VALUE ? 1 : rootSeed + 1;
        return new NextSteps.Step(Words.say("next.other-seed"), command.with("--seed", Long.toString(other)));
    }

    private static String said(GoalCheck.Verdict verdict) {
        return switch (verdict) {
            case MET -> Words.say("verdict.met");
            case MISSED -> Words.say("verdict.missed");
            case NOT_DECIDED -> Words.say("verdict.not-decided");
        };
    }

    /** A goal's verdict with a sign, padded. */
    static String verdict(GoalCheck.Verdict verdict, Style style) {
        String said = said(verdict);
        String words = said + " ".repeat(Math.max(0, VERDICT - said.length()));
        return switch (verdict) {
            case MET -> style.good("✓ " + words);
            case MISSED -> style.bad("✗ " + words);
            case NOT_DECIDED -> style.doubtful("? " + words);
        };
    }
}
