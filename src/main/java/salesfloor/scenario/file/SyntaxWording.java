package salesfloor.scenario.file;

import org.jspecify.annotations.Nullable;

/** Says in a planner's words what the YAML parser stumbled over. */
final class SyntaxWording {
    private static final String[][] PHRASES = {
        {"mapping values are not allowed", "A second ':' on this line, or wrong indentation. A key is followed by ': '."
        },
        {"found unexpected end of stream", "A quotation mark or bracket is opened here and never closed."},
        {"expected <block end>", "The indentation does not fit the lines above."},
        {"could not find expected ':'", "A key without ':'. Write 'key: value'."},
        {"expected ',' or ']'", "The list is not closed: expected ',' or ']'."},
        {"expected ',' or '}'", "The map is not closed: expected ',' or '}'."},
        {"expected the node content", "Expected a value here."},
        {"cannot start any token", "A value cannot begin with this character. Put it in quotes."},
        {"unknown escape character", "An unknown escape after '\\'. Use single quotes for text with '\\'."},
        {"expected a comment or a line break", "Only a comment may follow here."},
        {"found duplicate", "The same directive twice."},
        {"expected alphabetic or numeric", "Anchors ('&', '*') are not used in scenario files."},
        {"block sequence entries are not allowed", "A list entry '- ' cannot stand here. Put it on a line of its own."},
        {"incompatible YAML document", "This version of YAML is not supported."},
    };

    private SyntaxWording() {}

    /** Whether the place where something was opened says more than the place where it was missed. */
    static boolean isLeftOpen(@Nullable String problem) {
        return problem != null && (problem.contains("expected ',' or") || problem.contains("unexpected end of stream"));
    }

    static String of(@Nullable String problem, @Nullable String context) {
        String said = (problem == null ? "" : problem) + " " + (context == null ? "" : context);
        for (String[] phrase : PHRASES) {
            if (said.contains(phrase[0])) {
                return phrase[1];
            }
        }
        return "This is not valid YAML: " + said.strip() + ".";
    }
}
