package salesfloor.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.ExperimentPlan.Design;
import salesfloor.scenario.ExperimentPlan.Replications;

/**
 * The experiment that every scenario can be put to without a file: one person fewer and one more in each role, one role at a time.
 *
 * @param experiment the changes that make a scenario
 * @param impossible why each other change makes none, by its words, as {@code one fewer, telemarketer}
 */
public record OnePersonStudy(ReadExperiment experiment, Map<String, String> impossible) {
    /** Both steps, and the word for each. */
    private static final Map<Integer, String> STEPS = steps();

    private static Map<Integer, String> steps() {
        Map<Integer, String> steps = new LinkedHashMap<>();
        steps.put(-1, "one fewer");
        steps.put(1, "one more");
        return steps;
    }

    /**
     * The study of a scenario.
     *
     * @param sets changes in the form {@code PATH=VALUE}, laid over the scenario
     * @param reader reads it
     * @param responses measures that are shown; the first decides
     * @throws InvalidScenario with every problem of the scenario
     */
    public static OnePersonStudy of(Path file, List<String> sets, ScenarioReader reader, List<String> responses) {
        ReadScenario base = reader.read(file, sets);
        Map<String, String> impossible = new LinkedHashMap<>();
        List<Factor> factors = new ArrayList<>();
        base.scenario().structure().roles().forEach((role, people) -> {
            List<String> possible = new ArrayList<>();
            STEPS.forEach((step, words) -> {
                if (people.headcount() + step >= 0) {
                    why(base, role, step, reader)
                            .ifPresentOrElse(
                                    why -> impossible.put(words + ", " + FactorReader.words(role), why),
                                    () -> possible.add(Integer.toString(step)));
                }
            });
            if (!possible.isEmpty()) {
                factors.add(factor(base, role, possible));
            }
        });
        ExperimentPlan plan = plan(base.scenario().name(), responses);
        List<ExperimentCase> cases = List.of(new ExperimentCase("", base, factors));
        return new OnePersonStudy(new ReadExperiment(plan, cases, "", reader), impossible);
    }

    private static ExperimentPlan plan(String name, List<String> responses) {
        return new ExperimentPlan(
                "value of one more in " + name,
                "What is one more, and one fewer, person in each role worth?",
                "",
                Design.ONE_AT_A_TIME,
                2,
                responses,
                new Replications(1, 1, Collections.emptyMap()),
                List.of(),
                Optional.empty());
    }

    /** Why a step makes no scenario; empty where it does. */
    private static Optional<String> why(ReadScenario base, String role, int step, ScenarioReader reader) {
        Factor factor = factor(base, role, List.of(Integer.toString(step)));
        try {
            new ExperimentCase("", base, List.of(factor)).with(base.scenario().name(), factor.levels(), reader);
            return Optional.empty();
        } catch (InvalidScenario invalid) {
            return Optional.of(invalid.problems().get(0).message());
        }
    }

    private static Factor factor(ReadScenario base, String role, List<String> steps) {
        Findings findings = new Findings();
        Node vary = YamlText.ofDefault("{structure.roles." + role + ".headcount: {plus: " + steps + "}}");
        List<FactorEntry> entries = new FactorReader(findings).read(vary);
        Factor factor = entries.get(0).on(base.effective(), findings);
        findings.throwIfAny();
        return factor;
    }
}
