package salesfloor.scenario.file;

import java.util.List;

/** Reads free texts and the names of roles, sources and segments. */
final class Texts {
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_NAME = 60;

    private Texts() {}

    static String text(Node.Scalar scalar, Slot slot) {
        String text = scalar.text().strip();
        int longest = Components.isRequired(slot.key()) ? LONGEST_TITLE : LONGEST_TEXT;
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Refused(slot.problem(ProblemCode.TEXT, scalar, "The text is too long.")
                    .expected("at most " + longest + " characters"));
        }
        if (text.codePoints().anyMatch(Shown::steers)) {
            throw new Refused(slot.problem(ProblemCode.TEXT, scalar, "The text holds characters that cannot be seen.")
                    .expected("text on one line, without control characters"));
        }
        if (text.isEmpty() && Components.isRequired(slot.key())) {
            throw new Refused(
                    slot.problem(ProblemCode.TEXT, scalar, "The text is empty.").expected("at least one character"));
        }
        return text;
    }

    /** Checks a free name that becomes part of paths and result files. */
    static void checkName(Node.Scalar key, KeyPath path) {
        String name = key.text();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                && !name.chars().allMatch(Character::isDigit)
                && !List.of("none", "null", "true", "false").contains(name);
        if (!good) {
            throw new Refused(Problem.of(ProblemCode.NAME, key.at(), "Not a possible name.")
                    .path(path)
                    .found(Shown.quoted(name))
                    .expected("letters, digits, '-' and '_', at most " + LONGEST_NAME + ", not only digits"));
        }
    }
}
