package salesfloor.scenario.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.scenario.Scenario;

/** Reads scenario files. */
public final class ScenarioReader {
    private final Map<String, GoalRange> measures;
    private final InputFiles inputs;

    /**
     * @param measures the measures that goals may name, with patterns such as {@code utilisation.<role>}, and the targets each
     *     allows; empty to let any goal pass
     */
    public ScenarioReader(Map<String, GoalRange> measures) {
        this(measures, InputFiles.ON_DISK);
    }

    /**
     * @param measures the measures that goals may name
     * @param inputs where files are read from
     */
    public ScenarioReader(Map<String, GoalRange> measures, InputFiles inputs) {
        this.inputs = inputs;
        this.measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /**
     * Reads a file, the files it extends, and changes to be laid over them.
     *
     * @param file the scenario file
     * @param sets changes in the form {@code PATH=VALUE}, later ones winning
     * @throws InvalidScenario with every problem found
     */
    public ReadScenario read(Path file, List<String> sets) {
        Findings findings = new Findings();
        FileChain chain = new FileChain(inputs, file, findings);
        Optional<Node.Fields> tree = chain.read(file);
        if (tree.isEmpty()) {
            throw new InvalidScenario(findings.problems());
        }
        Node.Fields root = tree.get();
        for (String set : sets) {
            root = PathChange.over(root, set, findings);
        }
        return finish(root, findings);
    }

    /**
     * A scenario that was read, with changes laid over it; no file is read again.
     *
     * @param sets changes in the form {@code PATH=VALUE}, later ones winning
     * @throws InvalidScenario with every problem found
     */
    public ReadScenario changed(ReadScenario read, List<String> sets) {
        Findings findings = new Findings();
        Node.Fields root = read.effective();
        for (String set : sets) {
            root = PathChange.over(root, set, findings);
        }
        return finish(root, findings);
    }

    /** Fills everything in and checks it. */
    ReadScenario finish(Node.Fields root, Findings findings) {
        Bound bound = bind(root, findings);
        Scenario scenario = (Scenario) bound.value();
        Node.Fields effective = (Node.Fields) bound.node();
        new ScenarioChecks(scenario, effective, findings).run();
        findings.throwIfAny();
        if (Holidays.anyOutside(scenario.time())) {
            effective = Holidays.within(scenario.time(), effective);
        }
        StaffDates dates = new StaffDates(scenario.time());
        if (dates.anyOutside(scenario)) {
            effective = dates.within(scenario, effective);
        }
        if (effective != bound.node()) {
            bound = bind(effective, findings);
        }
        return new ReadScenario((Scenario) bound.value(), (Node.Fields) bound.node());
    }

    private Bound bind(Node.Fields root, Findings findings) {
        return new Binder(new Goals(measures), findings).top(Scenario.class, root);
    }
}
