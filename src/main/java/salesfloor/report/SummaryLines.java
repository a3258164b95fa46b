package salesfloor.report;

import java.util.List;
import salesfloor.experiment.GoalCheck;

/** Lines that the terminal shows alike after every command. */
final class SummaryLines {
    private static final int VERDICT = 11;

    private SummaryLines() {}

    /** Every warning with its remedy, and an empty line; nothing where there is none. */
    static String warnings(List<Warning> warnings, Style style) {
        StringBuilder text = new StringBuilder();
        for (Warning warning : warnings) {
            text.append(style.doubtful("Warning: "))
                    .append(Wording.safe(warning.message()))
                    .append('\n');
            if (!warning.remedy().isEmpty()) {
                text.append("  Maybe: ").append(warning.remedy()).append('\n');
            }
        }
        return text.append(warnings.isEmpty() ? "" : "\n").toString();
    }

    /** A goal's verdict with a sign, padded. */
    static String verdict(GoalCheck.Verdict verdict, Style style) {
        String words = verdict.words() + " ".repeat(VERDICT - verdict.words().length());
        return switch (verdict) {
            case MET -> style.good("✓ " + words);
            case MISSED -> style.bad("✗ " + words);
            case NOT_DECIDED -> style.doubtful("? " + words);
        };
    }
}
