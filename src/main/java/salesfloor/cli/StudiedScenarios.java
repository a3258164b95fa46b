package salesfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.report.Wording;
import salesfloor.report.words.Words;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.file.DefaultAssumptions;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ExperimentCase;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.Level;
import salesfloor.scenario.file.ReadExperiment;
import salesfloor.scenario.file.ReadScenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * The scenarios between which a study of assumptions advises, and the factors that it varies in them: those of an experiment file,
 * a scenario and another one, or a scenario and the same with one person more or fewer in each role.
 */
final class StudiedScenarios {
    private final Path file;
    private final List<String> sets;
    private final CommandLine command;
    private final ScenarioFiles files;
    private final ScenarioReader reader;
    private final Map<String, ExperimentCase> byLabel = new LinkedHashMap<>();
    private @Nullable ExperimentPlan plan;
    private String choice = "";

    private StudiedScenarios(Path file, List<String> sets, ScenarioFiles files, CommandLine command) {
        this.files = files;
        this.reader = files.reader();
        this.file = file;
        this.sets = List.copyOf(sets);
        this.command = command;
    }

    /**
     * Reads the file and what it is held against.
     *
     * @param versus another scenario; null for the cases of the experiment, or one person more or fewer
     */
    static StudiedScenarios read(
            Path file, @Nullable Path versus, List<String> sets, ScenarioFiles files, CommandLine command) {
        StudiedScenarios studied = new StudiedScenarios(file, sets, files, command);
        List<ExperimentCase> cases = studied.cases(sets);
        if (cases.size() > 1 && versus != null) {
            throw new ParameterException(command, file + " has cases already; --versus is for a single scenario.");
        }
        cases.forEach(one -> studied.add(studied.label(one), one.base(), one.factors()));
        if (versus != null) {
            ReadScenario other = studied.reader.read(versus, sets);
            studied.add(other.scenario().name(), other, cases.get(0).factors());
        } else if (cases.size() == 1) {
            studied.addChanges(cases.get(0));
        }
        studied.refuseOtherCurrencies();
        return studied;
    }

    private List<ExperimentCase> cases(List<String> changes) {
        if (!files.isExperiment(file)) {
            return List.of(new ExperimentCase("", reader.read(file, changes), List.of()));
        }
        ReadExperiment read = files.experiment(file, changes);
        plan = read.plan();
        return read.cases();
    }

    private String label(ExperimentCase one) {
        return one.name().isEmpty() ? one.base().scenario().name() : one.name();
    }

    private void add(String label, ReadScenario read, List<Factor> factors) {
        List<Factor> varied = factors.isEmpty() ? DefaultAssumptions.of(read, reader) : factors;
        String unused = label;
        for (int i = 2; byLabel.containsKey(unused); i++) {
            unused = label + " (" + i + ")";
        }
        byLabel.put(unused, new ExperimentCase(unused, read, varied));
    }

    /** The scenario with one person more, and one fewer, in each role; what is then no scenario is left out. */
    private void addChanges(ExperimentCase as) {
        choice = Words.say("sensitivity.choice");
        Map<String, Role> roles = as.base().scenario().structure().roles();
        roles.forEach((name, role) -> {
            addChange("one more ", name, role.headcount() + 1, as);
            if (role.headcount() > 0) {
                addChange("one fewer ", name, role.headcount() - 1, as);
            }
        });
    }

    private void addChange(String words, String role, int headcount, ExperimentCase as) {
        List<String> changes = new ArrayList<>(sets);
        changes.add("structure.roles." + role + ".headcount=" + headcount);
        try {
            add(words + Wording.plain(role), cases(changes).get(0).base(), as.factors());
        } catch (InvalidScenario impossible) {
            // This change makes no scenario, so it cannot be advised.
        }
    }

    private void refuseOtherCurrencies() {
        List<Scenario> all = scenarios();
        for (Scenario scenario : all) {
            if (!scenario.currency().equals(all.get(0).currency())) {
                throw new ParameterException(
                        command,
                        scenario.name() + " counts in " + scenario.currency() + " and "
                                + all.get(0).name() + " in " + all.get(0).currency()
                                + ": amounts in different currencies cannot be compared.");
            }
        }
    }

    /** What the experiment file asks; empty for a scenario. */
    Optional<ExperimentPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** What the advice chooses from, in words; empty where scenarios were named. */
    String choice() {
        return choice;
    }

    /** The name that results go under. */
    String name() {
        return plan().map(ExperimentPlan::name)
                .orElseGet(() -> scenarios().get(0).name());
    }

    List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    List<Scenario> scenarios() {
        return byLabel.values().stream().map(one -> one.base().scenario()).toList();
    }

    /** The names of the factors that every scenario has, in the order of the first. */
    private List<String> common() {
        List<ExperimentCase> all = List.copyOf(byLabel.values());
        return all.get(0).factors().stream()
                .map(Factor::name)
                .distinct()
                .filter(name -> all.stream()
                        .allMatch(one -> one.factors().stream()
                                .anyMatch(factor -> factor.name().equals(name))))
                .toList();
    }

    /** The factors of each scenario, as ranges, in the same order for all. */
    List<List<Factor>> factors() {
        List<String> names = common();
        return byLabel.values().stream()
                .map(one -> names.stream().map(name -> range(one, name)).toList())
                .toList();
    }

    private Factor range(ExperimentCase one, String name) {
        return one.factors().stream()
                .filter(factor -> factor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .asRange()
                .orElseThrow(
                        () -> new ParameterException(
                                command,
                                file + ": the factor '" + name
                                        + "' is no range of numbers. Give it as {from, to}, or as times: {from: 0.8, to: 1.2}."));
    }

    /** A scenario with some factors set. */
    EffectiveScenario with(int scenario, String label, List<Level> levels) {
        ReadScenario read =
                Objects.requireNonNull(byLabel.get(labels().get(scenario))).with(label, levels, reader);
        return new EffectiveScenario(read.scenario(), EffectiveText.of(read));
    }

    /** A scenario as it is, under its label. */
    EffectiveScenario unchanged(int scenario) {
        return with(scenario, labels().get(scenario), List.of());
    }
}
