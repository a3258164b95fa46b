package salesfloor.scenario.file;

import java.util.List;

/** Refuses characters that cannot be seen but change what a file means: tabs and controls. */
final class TextCheck {
    private TextCheck() {}

    /** Notes the first offending character of each kind. */
    static void check(SourceText source, Findings findings) {
        List<String> lines = source.lines();
        boolean tabSeen = false;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i).codePoints().toArray();
            for (int j = 0; j < line.length; j++) {
                Mark at = new Mark(source, i + 1, j + 1, 1);
                if (line[j] == '\t' && !tabSeen && !inComment(line, j)) {
                    tabSeen = true;
                    findings.add(Problem.of(ProblemCode.TAB, at, "A tab. Use spaces, also to indent.")
                            .expected("spaces")
                            .found("a tab"));
                } else if (isControl(line[j])) {
                    findings.add(Problem.of(ProblemCode.CONTROL_CHARACTER, at, "A character that cannot be seen.")
                            .found(String.format(java.util.Locale.ROOT, "U+%04X", line[j])));
                    return;
                }
            }
        }
    }

    private static boolean isControl(int c) {
        return (c != '\t' && Character.isISOControl(c)) || (c >= 0xFFFE && (c & 0xFFFE) == 0xFFFE);
    }

    private static boolean inComment(int[] line, int at) {
        for (int i = 0; i < at; i++) {
            if (line[i] == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
                return true;
            }
        }
        return false;
    }
}
