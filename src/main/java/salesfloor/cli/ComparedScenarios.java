package salesfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.experiment.LogHeader;
import salesfloor.report.ComparisonWarnings;
import salesfloor.report.NextCommand;
import salesfloor.report.StoredScenario;
import salesfloor.report.Warning;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;

/** Scenarios that are compared, each with a label of its own: its name, with a number where another bears it already. */
final class ComparedScenarios {
    private final List<Path> files;
    private final Map<String, EffectiveScenario> byLabel = new LinkedHashMap<>();

    private ComparedScenarios(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** Reads the files; refuses what cannot be compared. */
    static ComparedScenarios read(List<Path> files, List<String> sets, ScenarioFiles source, CommandLine command) {
        ComparedScenarios compared = new ComparedScenarios(files);
        for (Path file : files) {
            EffectiveScenario scenario = source.read(file, sets);
            compared.byLabel.put(compared.unused(scenario.scenario().name()), scenario);
        }
        compared.refuseOtherCurrencies(command);
        return compared;
    }

    /** Scenarios of one file that have labels already, in this order. */
    static ComparedScenarios labelled(Path file, Map<String, EffectiveScenario> scenarios) {
        ComparedScenarios compared = new ComparedScenarios(Collections.nCopies(scenarios.size(), file));
        compared.byLabel.putAll(scenarios);
        return compared;
    }

    private String unused(String name) {
        String label = name;
        for (int i = 2; byLabel.containsKey(label); i++) {
            label = name + " (" + i + ")";
        }
        return label;
    }

    private void refuseOtherCurrencies(CommandLine command) {
        List<Scenario> scenarios = scenarios();
        for (int i = 1; i < scenarios.size(); i++) {
            if (!scenarios.get(i).currency().equals(scenarios.get(0).currency())) {
                throw new ParameterException(
                        command,
                        files.get(i) + " counts in " + scenarios.get(i).currency() + " and " + files.get(0) + " in "
                                + scenarios.get(0).currency()
                                + ": amounts in different currencies cannot be compared.");
            }
        }
    }

    List<Scenario> scenarios() {
        return byLabel.values().stream().map(EffectiveScenario::scenario).toList();
    }

    List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    /** The scenario with this label. */
    Scenario scenario(String label) {
        return scenarios().get(labels().indexOf(label));
    }

    /** Equal hashes are the same scenarios under the same labels in the same order. */
    String hash() {
        StringBuilder all = new StringBuilder();
        byLabel.forEach((label, scenario) ->
                all.append(label).append('\n').append(scenario.hash()).append('\n'));
        return EffectiveScenario.hash(all.toString());
    }

    /** Hash by label. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        byLabel.forEach((label, scenario) -> hashes.put(label, scenario.hash()));
        return hashes;
    }

    /** As a result folder takes them; the header is that of all together. */
    List<StoredScenario> stored(LogHeader header) {
        List<StoredScenario> stored = new ArrayList<>();
        byLabel.forEach((label, scenario) ->
                stored.add(new StoredScenario(label, header.withScenario(scenario.hash()), scenario.text())));
        return stored;
    }

    /** What must be known before the figures are read. */
    List<Warning> warnings(NextCommand command) {
        List<Warning> warnings = new ArrayList<>(sameNames());
        warnings.addAll(ComparisonWarnings.differentWindows(scenarios(), command));
        return warnings;
    }

    /** The same file twice is meant so; two files with one name may not be. */
    private List<Warning> sameNames() {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 1; i < files.size(); i++) {
            String name = scenarios().get(i).name();
            String label = labels().get(i);
            if (!label.equals(name) && !files.subList(0, i).contains(files.get(i))) {
                warnings.add(new Warning("same-name", Words.say("warning.same-name", files.get(i), name, label), ""));
            }
        }
        return warnings;
    }
}
