package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.code;
import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.util.Arrays;
import java.util.stream.Collectors;
import salesfloor.metrics.Measure;
import salesfloor.model.event.Limit;
import salesfloor.model.event.Stage;
import salesfloor.model.event.TimeBin;

/** Every measure, from its one definition, and the words of the result tables. */
final class MeasuresPage {
    private MeasuresPage() {}

    static String text() {
        StringBuilder out = new StringBuilder(ReferencePages.made("Measure.catalogue()"));
        out.append("""
                # Measures

                One definition each. All are over the observed window: the run without its warm-up. A month is a
                twelfth of a year. `<role>` stands for each role of the scenario, `<stage>` for each stage of cost
                below. A summary shows the mean over replications with its 95 % interval. A measure without an
                observation (no first deal, say) is left empty, never 0.

                """);
        out.append(head("measure", "unit", "better", "definition"));
        for (Measure measure : Measure.catalogue()) {
            out.append(row(
                    code(measure.key()),
                    measure.unit().replace("{currency}", "money"),
                    switch (measure.better()) {
                        case MORE -> "more";
                        case LESS -> "less";
                        case NEITHER -> "";
                    },
                    measure.definition()));
        }
        out.append("\n## Stages of cost\n\nEvery amount lands on exactly one: ")
                .append(words(Stage.values(), stage -> ((Stage) stage).key()))
                .append(".\n\n## Where paid time goes\n\nEvery paid minute of a person lands in exactly one: ")
                .append(words(TimeBin.values(), bin -> ((TimeBin) bin).key()))
                .append(". Working time is the activities and `switching`; on-duty time is working time and `idle`.")
                .append("\n\n## What limits orders\n\nLooked at once every opening hour; the first that applies: ")
                .append(words(Limit.values(), limit -> ((Limit) limit).key()))
                .append(".\n");
        return out.toString();
    }

    private static String words(Enum<?>[] constants, java.util.function.Function<Enum<?>, String> key) {
        return Arrays.stream(constants)
                .map(constant -> code(key.apply(constant)))
                .collect(Collectors.joining(", "));
    }
}
