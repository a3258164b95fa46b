package salesfloor.scenario.file;

/**
 * The printed form of a problem: place, path and message, the line as written, a caret under the token, what was expected, what
 * was found and what was probably meant.
 */
public final class ProblemText {
    private static final int WIDEST_LINE = 140;
    private static final int SHOWN_BEFORE = 60;
    private static final String INDENT = "      ";

    private final boolean colour;

    /** Prints with or without terminal colours. */
    public ProblemText(boolean colour) {
        this.colour = colour;
    }

    /** The problem as lines of text, each ended by a line feed. */
    public String of(Problem problem) {
        StringBuilder out = new StringBuilder();
        out.append(bold(place(problem))).append(": ");
        if (!problem.path().isEmpty()) {
            out.append(Shown.safe(problem.path())).append(": ");
        }
        out.append(Shown.safe(problem.message()));
        out.append(" [").append(problem.code().id()).append("]\n");
        if (problem.line() > 0) {
            appendLine(out, problem);
        }
        appendPart(out, "expected: ", problem.expected());
        appendPart(out, "found:    ", problem.found());
        if (!problem.nearMiss().isEmpty()) {
            out.append(INDENT)
                    .append("Maybe '")
                    .append(Shown.shortened(problem.nearMiss()))
                    .append("'.\n");
        }
        appendChain(out, problem);
        return out.toString();
    }

    private static String place(Problem problem) {
        String file = Shown.shortened(problem.file());
        return problem.line() == 0 ? file : file + ":" + problem.line() + ":" + problem.column();
    }

    private void appendLine(StringBuilder out, Problem problem) {
        int[] line = Shown.safe(problem.at().source().line(problem.line()))
                .codePoints()
                .toArray();
        int caret = Math.min(Math.max(problem.column() - 1, 0), line.length);
        int from = line.length <= WIDEST_LINE ? 0 : Math.max(0, caret - SHOWN_BEFORE);
        int to = Math.min(line.length, from + WIDEST_LINE);
        String number = String.format(java.util.Locale.ROOT, "%5d | ", problem.line());
        String cut = from > 0 ? "…" : "";
        out.append(number).append(cut).append(new String(line, from, to - from));
        out.append(to < line.length ? "…\n" : "\n");
        int underline = Math.max(1, Math.min(problem.at().length(), to - caret));
        out.append("      | ").append(" ".repeat(caret - from + cut.length()));
        out.append(red("^".repeat(underline))).append('\n');
    }

    private static void appendPart(StringBuilder out, String label, String text) {
        if (!text.isEmpty()) {
            out.append(INDENT).append(label).append(Shown.safe(text)).append('\n');
        }
    }

    private static void appendChain(StringBuilder out, Problem problem) {
        if (!problem.chain().isEmpty()) {
            out.append(INDENT).append("extended by ");
            out.append(Shown.safe(String.join(", extended by ", problem.chain())))
                    .append('\n');
        }
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String red(String text) {
        return colour ? "\u001b[31m" + text + "\u001b[0m" : text;
    }
}
