package salesfloor.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.FullFactorial;
import salesfloor.experiment.design.LatinHypercube;
import salesfloor.experiment.design.Setting;
import salesfloor.experiment.design.SobolPoints;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.StoredScenario;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.ExperimentPlan.Design;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ExperimentCase;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.Level;
import salesfloor.scenario.file.ReadExperiment;
import salesfloor.scenario.file.ReadScenario;

/** The points of an experiment, each made into a scenario. */
final class SweptPoints {
    /** The point of a design that changes one thing at a time at which nothing is changed. */
    static final String AS_IT_IS = "as it is";

    private final ReadExperiment experiment;
    private final int most;
    private final CommandLine command;
    private final List<DesignPoint> points = new ArrayList<>();
    private final Map<String, EffectiveScenario> scenarios = new LinkedHashMap<>();

    private SweptPoints(ReadExperiment experiment, int most, CommandLine command) {
        this.experiment = experiment;
        this.most = most;
        this.command = command;
    }

    /**
     * Every point of an experiment.
     *
     * @param most refuse more points than these
     * @param seed decides where sampled points lie
     */
    static SweptPoints of(ReadExperiment experiment, int most, long seed, CommandLine command) {
        SweptPoints points = new SweptPoints(experiment, most, command);
        for (ExperimentCase one : experiment.cases()) {
            points.add(one, seed);
        }
        return points;
    }

    private void add(ExperimentCase one, long seed) {
        Design design = experiment.plan().design();
        if (design.isSampled() && !one.factors().isEmpty()) {
            sampled(one, design, seed);
        } else {
            one.factors().forEach(this::refuseRange);
            if (design == Design.ONE_AT_A_TIME) {
                oneAtATime(one);
            } else {
                grid(one);
            }
        }
    }

    private void refuseRange(Factor factor) {
        if (factor.levels().isEmpty()) {
            throw new ParameterException(
                    command,
                    "vary: '" + factor.name() + "' has a range without a step. Give 'step:', or 'design:"
                            + " latinHypercube'.");
        }
    }

    private void grid(ExperimentCase one) {
        List<Factor> factors = one.factors();
        int[] sizes =
                factors.stream().mapToInt(factor -> factor.levels().size()).toArray();
        refuseTooMany(java.util.Arrays.stream(sizes).asDoubleStream().reduce(1, (a, b) -> a * b));
        if (factors.isEmpty()) {
            point(one, List.of(), List.of());
            return;
        }
        for (int[] choice : FullFactorial.of(sizes)) {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i < choice.length; i++) {
                levels.add(factors.get(i).levels().get(choice[i]));
            }
            point(one, factors, levels);
        }
    }

    private void oneAtATime(ExperimentCase one) {
        List<Factor> factors = one.factors();
        refuseTooMany(1
                + factors.stream().mapToDouble(factor -> factor.levels().size()).sum());
        List<Level> base = factors.stream().map(Factor::unchanged).toList();
        point(one, factors, base, one.name().isEmpty() ? AS_IT_IS : one.name());
        for (int i = 0; i < factors.size(); i++) {
            for (Level level : factors.get(i).levels()) {
                if (!level.text().equals(base.get(i).text())) {
                    List<Level> levels = new ArrayList<>(base);
                    levels.set(i, level);
                    point(
                            one,
                            factors,
                            levels,
                            label(one, Collections.singletonMap(factors.get(i).name(), setting(level))));
                }
            }
        }
    }

    private void sampled(ExperimentCase one, Design design, long seed) {
        int factors = one.factors().size();
        int wanted = experiment.plan().points();
        refuseTooMany(wanted);
        double[][] cube = design == Design.SOBOL
                ? SobolPoints.of(factors, wanted, seed)
                : LatinHypercube.anywhere(factors, wanted, seed);
        for (double[] place : cube) {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i < factors; i++) {
                levels.add(one.factors().get(i).at(place[i]));
            }
            point(one, one.factors(), levels);
        }
    }

    private void refuseTooMany(double more) {
        if (points.size() + more > most) {
            throw new ParameterException(
                    command,
                    "The experiment has " + Math.round(points.size() + more) + " points or more, and at most " + most
                            + " are simulated. Vary less, spread points with 'design: latinHypercube', or allow more with"
                            + " --max-points.");
        }
    }

    private void point(ExperimentCase one, List<Factor> factors, List<Level> levels) {
        point(one, factors, levels, "");
    }

    /** Takes the point under this name; where it is empty, its settings say what to call it. */
    private void point(ExperimentCase one, List<Factor> factors, List<Level> levels, String name) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (int i = 0; i < factors.size(); i++) {
            settings.put(factors.get(i).name(), setting(levels.get(i)));
        }
        String label = unused(name.isEmpty() ? label(one, settings) : name);
        ReadScenario read = one.with(label, levels, experiment.reader());
        points.add(new DesignPoint(label, one.name(), settings));
        scenarios.put(label, new EffectiveScenario(read.scenario(), EffectiveText.of(read)));
    }

    private static Setting setting(Level level) {
        return new Setting(level.text(), level.value());
    }

    private String label(ExperimentCase one, Map<String, Setting> settings) {
        if (experiment.plan().design().isSampled() && !settings.isEmpty()) {
            return (one.name().isEmpty() ? "" : one.name() + ": ") + "point " + (points.size() + 1);
        }
        String set = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue().text())
                .collect(Collectors.joining(", "));
        if (set.isEmpty()) {
            return one.name().isEmpty() ? experiment.plan().name() : one.name();
        }
        return one.name().isEmpty() ? set : one.name() + ": " + set;
    }

    private String unused(String label) {
        String unused = label;
        for (int i = 2; scenarios.containsKey(unused); i++) {
            unused = label + " (" + i + ")";
        }
        return unused;
    }

    /** What is asked about the points. */
    SweepDesign design() {
        ExperimentPlan plan = experiment.plan();
        List<Factor> factors = experiment.cases().stream()
                .flatMap(one -> one.factors().stream())
                .toList();
        List<SweepDesign.Axis> axes = plan.charts().stream()
                .map(axes1 -> new SweepDesign.Axis(name(factors, axes1.x()), axes1.y()))
                .toList();
        List<String> names = factors.stream().map(Factor::name).distinct().toList();
        return new SweepDesign(plan.name(), plan.question(), points, names, plan.responses(), axes);
    }

    private static String name(List<Factor> factors, String nameOrPath) {
        return factors.stream()
                .filter(factor ->
                        factor.path().equals(nameOrPath) || factor.name().equals(nameOrPath))
                .map(Factor::name)
                .findFirst()
                .orElse(nameOrPath);
    }

    /** The scenario of each point, by label. */
    Map<String, Scenario> scenarios() {
        Map<String, Scenario> all = new LinkedHashMap<>();
        scenarios.forEach((label, effective) -> all.put(label, effective.scenario()));
        return all;
    }

    /** Equal hashes are the same points with the same question about them. */
    String hash(String design) {
        StringBuilder all = new StringBuilder(design);
        scenarios.forEach((label, scenario) ->
                all.append(label).append('\n').append(scenario.hash()).append('\n'));
        return EffectiveScenario.hash(all.toString());
    }

    /** Hash by label. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        scenarios.forEach((label, scenario) -> hashes.put(label, scenario.hash()));
        return hashes;
    }

    /** As a result folder takes them. */
    List<StoredScenario> stored(LogHeader header) {
        List<StoredScenario> stored = new ArrayList<>();
        for (DesignPoint point : points) {
            EffectiveScenario scenario = Objects.requireNonNull(scenarios.get(point.label()));
            stored.add(new StoredScenario(point.label(), header.withScenario(scenario.hash()), scenario.text()));
        }
        return stored;
    }
}
