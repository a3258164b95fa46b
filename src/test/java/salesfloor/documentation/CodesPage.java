package salesfloor.documentation;

import salesfloor.report.WarningPages;
import salesfloor.scenario.file.ProblemCode;
import salesfloor.scenario.file.ProblemPages;

/** The codes of problems that a scenario file can have, with what {@code explain} says of each. */
final class CodesPage {
    private CodesPage() {}

    static String text() {
        StringBuilder out = new StringBuilder(ReferencePages.made("the pages that the command explain shows"));
        out.append("""
                # Codes of problems in scenario files

                A message about a scenario names its place (file, line, column), shows the line with a caret under the
                word, says what was expected and what was found, and carries one of these codes. S1 is about files and
                YAML, S2 about single values, S3 about parts that do not fit together. `./salesfloor explain S201` shows
                the same on the terminal.
                """);
        for (ProblemCode problem : ProblemCode.values()) {
            add(out, ProblemPages.page(problem));
        }
        out.append("""

                # Codes of warnings about a run

                They stand above the figures on the terminal and under `warnings` in `summary.json`.
                """);
        for (String code : WarningPages.codes()) {
            add(out, WarningPages.page(code).orElseThrow());
        }
        return out.toString();
    }

    private static void add(StringBuilder out, String text) {
        String page = text.stripTrailing();
        int rest = page.indexOf('\n');
        out.append("\n## ").append(rest < 0 ? page : page.substring(0, rest)).append('\n');
        if (rest >= 0) {
            out.append("\n```text\n").append(page.substring(rest).strip()).append("\n```\n");
        }
    }
}
