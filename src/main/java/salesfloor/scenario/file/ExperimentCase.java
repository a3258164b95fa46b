package salesfloor.scenario.file;

import java.util.List;

/**
 * One scenario of an experiment before its factors are set.
 *
 * @param name its name; empty where the experiment has no cases
 * @param base the scenario
 * @param factors what is varied in it
 */
public record ExperimentCase(String name, ReadScenario base, List<Factor> factors) {
    public ExperimentCase {
        factors = List.copyOf(factors);
    }

    /**
     * The scenario with these settings.
     *
     * @param label its name
     * @throws InvalidScenario where the settings together make no scenario
     */
    public ReadScenario with(String label, List<Level> levels, ScenarioReader reader) {
        Findings findings = new Findings();
        Node.Fields tree = base.effective();
        for (Level level : levels) {
            tree = level.over(tree, findings);
        }
        findings.throwIfAny();
        Node.Field name = tree.field("name").orElseThrow();
        String shortened = label.substring(0, Math.min(label.length(), Texts.LONGEST_TITLE));
        tree = tree.with(new Node.Field(name.key(), new Node.Scalar(name.value().at(), shortened, false)));
        return reader.finish(tree, findings);
    }

    /** Every problem that a single setting of a factor makes. */
    void check(ScenarioReader reader, Findings findings) {
        for (Factor factor : factors) {
            if (factor.isRange()) {
                checkRange(factor, reader, findings);
            } else {
                factor.levels().forEach(level -> check(level, reader, findings));
            }
        }
    }

    /** Its ends and the levels between them, up to the first that is wrong: a range has one fault. */
    private void checkRange(Factor factor, ScenarioReader reader, Findings findings) {
        boolean good = check(factor.at(0), reader, findings) && check(factor.at(1), reader, findings);
        for (Level level : good ? factor.levels() : List.<Level>of()) {
            if (!check(level, reader, findings)) {
                return;
            }
        }
    }

    private boolean check(Level level, ScenarioReader reader, Findings findings) {
        try {
            with(base.scenario().name(), List.of(level), reader);
            return true;
        } catch (InvalidScenario invalid) {
            invalid.problems().forEach(findings::addFirstHere);
            return false;
        }
    }
}
