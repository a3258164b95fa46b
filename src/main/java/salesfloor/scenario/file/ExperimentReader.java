package salesfloor.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salesfloor.scenario.ExperimentPlan;

/** Reads experiment files: a base scenario, cases that change it, and factors that are varied in each. */
public final class ExperimentReader {
    private static final String VARY = "vary";
    private static final String CASES = "cases";
    private static final String CHANGE = "change";
    private static final List<String> CASE_KEYS = List.of("name", "extends", VARY);

    private final Map<String, GoalRange> measures;
    private final InputFiles inputs;
    private final ScenarioReader scenarios;

    /** @param measures the measures that constraints and responses may name, as for {@link ScenarioReader} */
    public ExperimentReader(Map<String, GoalRange> measures) {
        this(measures, InputFiles.ON_DISK);
    }

    /**
     * @param measures the measures that constraints and responses may name
     * @param inputs where files are read from
     */
    public ExperimentReader(Map<String, GoalRange> measures, InputFiles inputs) {
        this.measures = measures;
        this.inputs = inputs;
        this.scenarios = new ScenarioReader(measures, inputs);
    }

    /** Whether a file is an experiment: it names a base and varies something. What cannot be read is none. */
    public static boolean isExperiment(Path file, InputFiles inputs) {
        Optional<Node.Fields> root = new FileChain(inputs, file, new Findings()).read(file);
        return root.isPresent() && root.get().has("base");
    }

    /**
     * Reads a file, its base and its cases.
     *
     * @param sets changes in the form {@code PATH=VALUE}, laid over every case
     * @throws InvalidScenario with every problem found
     */
    public ReadExperiment read(Path file, List<String> sets) {
        Findings findings = new Findings();
        FileChain chain = new FileChain(inputs, file, findings);
        Node.Fields root = chain.read(file).orElseThrow(() -> new InvalidScenario(findings.problems()));
        Node.Fields known = withoutMisspelt(root, findings);
        Node.Fields own = known.without(VARY).without(CASES).without(CHANGE);
        Bound bound = new Binder(new Goals(measures), findings).top(ExperimentPlan.class, own);
        ExperimentPlan plan = (ExperimentPlan) bound.value();
        boolean sound = findings.isEmpty();
        refuseOtherThanMap(root, findings);
        List<ExperimentCase> cases = root.has("base") ? cases(file, root, sets, findings) : List.of();
        boolean complete = findings.isEmpty();
        cases.forEach(one -> one.check(scenarios, findings));
        if (sound) {
            new ExperimentChecks(plan, cases, (Node.Fields) bound.node(), new Goals(measures), findings).run(complete);
        }
        findings.throwIfAny();
        return new ReadExperiment(
                plan, cases, String.join("\n", root.at().source().lines()), scenarios);
    }

    private List<ExperimentCase> cases(Path file, Node.Fields root, List<String> sets, Findings findings) {
        List<FactorEntry> common = factors(root, findings);
        Node base = root.value("base").orElseThrow();
        Optional<Node> cases = root.value(CASES);
        if (cases.isEmpty()) {
            if (common.isEmpty() && findings.isEmpty()) {
                findings.add(Problem.of(ProblemCode.NOTHING_VARIED, root.at(), "The experiment varies nothing.")
                        .expected("'vary:' with paths and their values, or 'cases:' with named changes"));
            }
            return scenario(file, base, Optional.empty(), root, sets, findings)
                    .map(read -> List.of(made("", read, common, findings)))
                    .orElse(List.of());
        }
        if (!(cases.get() instanceof Node.Items list) || list.items().isEmpty()) {
            findings.add(Problem.of(ProblemCode.EMPTY_LIST, cases.get().at(), "'cases' is a list of named changes.")
                    .expected("entries such as '- name: without papers'"));
            return List.of();
        }
        List<ExperimentCase> all = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Node item : list.items()) {
            named(item, names, findings).ifPresent(one -> {
                List<FactorEntry> factors = one.has(VARY) ? factors(one, findings) : common;
                scenario(file, one.value("extends").orElse(base), Optional.of(one), root, sets, findings)
                        .ifPresent(read -> all.add(made(name(one), read, factors, findings)));
            });
        }
        return all;
    }

    private static ExperimentCase made(String name, ReadScenario read, List<FactorEntry> entries, Findings findings) {
        List<Factor> factors = new ArrayList<>();
        for (FactorEntry entry : entries) {
            Findings own = new Findings();
            factors.add(entry.on(read.effective(), own));
            own.problems().forEach(findings::addFirstHere);
        }
        return new ExperimentCase(name, read, factors);
    }

    private static List<FactorEntry> factors(Node.Fields fields, Findings findings) {
        return fields.value(VARY).map(new FactorReader(findings)::read).orElse(List.of());
    }

    private static Optional<Node.Fields> named(Node item, Set<String> names, Findings findings) {
        boolean good = item instanceof Node.Fields fields
                && fields.value("name").orElse(item) instanceof Node.Scalar name
                && !name.isNothing()
                && !name.text().isBlank();
        if (!good) {
            findings.add(Problem.of(ProblemCode.MISSING_KEY, item.at(), "A case has a name.")
                    .expected("'name: …' and the keys of a scenario that it changes"));
            return Optional.empty();
        }
        Node.Fields fields = (Node.Fields) item;
        if (!names.add(name(fields))) {
            findings.add(Problem.of(
                            ProblemCode.SAME_NAME,
                            fields.value("name").orElseThrow().at(),
                            "Two cases have this name.")
                    .found(Shown.quoted(name(fields))));
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String name(Node.Fields one) {
        return one.value("name").orElseThrow() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** The keys of the plan know nothing of those that are read here, so that slips in these are found here. */
    private static Node.Fields withoutMisspelt(Node.Fields root, Findings findings) {
        Node.Fields rest = root;
        List<String> all = new ArrayList<>(Components.of(ExperimentPlan.class).keySet());
        all.addAll(List.of(VARY, CASES, CHANGE));
        for (Node.Field field : root.fields()) {
            String near = NearMiss.of(field.name(), all);
            if (!all.contains(field.name())
                    && near != null
                    && List.of(VARY, CASES, CHANGE).contains(near)) {
                findings.add(Problem.of(ProblemCode.UNKNOWN_KEY, field.key().at(), "There is no such key here.")
                        .expected("one of " + String.join(", ", all))
                        .found(Shown.quoted(field.name()))
                        .maybe(near));
                rest = rest.without(field.name());
            }
        }
        return rest;
    }

    private static void refuseOtherThanMap(Node.Fields root, Findings findings) {
        root.value(CHANGE)
                .filter(change -> !(change instanceof Node.Fields))
                .ifPresent(change -> findings.add(
                        Problem.of(ProblemCode.WRONG_SHAPE, change.at(), "'change' is a map of the keys of a scenario.")
                                .expected("'key: value' lines below, or '{key: value, …}'")));
    }

    /** The base with the common change, the case's own change and the command line's, in this order. */
    private Optional<ReadScenario> scenario(
            Path file, Node reference, Optional<Node.Fields> one, Node.Fields root, List<String> sets, Findings all) {
        Findings findings = new Findings();
        FileChain chain = new FileChain(inputs, file, findings);
        Path beside = Path.of(reference.at().source().label());
        Optional<Node.Fields> base = chain.readBase(beside, reference);
        if (base.isPresent()) {
            Node.Fields tree = over(base.get(), root.value(CHANGE));
            tree = over(tree, one.map(ExperimentReader::change));
            for (String set : sets) {
                tree = PathChange.over(tree, set, findings);
            }
            try {
                return Optional.of(scenarios.finish(tree, findings));
            } catch (InvalidScenario invalid) {
                invalid.problems().forEach(all::addFirstHere);
                return Optional.empty();
            }
        }
        findings.problems().forEach(all::addFirstHere);
        return Optional.empty();
    }

    private static Node.Fields over(Node.Fields tree, Optional<? extends Node> change) {
        return change.map(node -> (Node.Fields) (node instanceof Node.Fields ? Merge.over(tree, node) : tree))
                .orElse(tree);
    }

    private static Node change(Node.Fields one) {
        Node.Fields change = one;
        for (String key : CASE_KEYS) {
            change = change.without(key);
        }
        return change;
    }
}
