package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import salesfloor.scenario.Distribution;

/** The numbers of one distribution and what must hold between them. */
final class DistributionParts {
    private static final double LARGEST_CV = 20;

    private final Node.Fields fields;
    private final Slot slot;

    DistributionParts(Node.Fields fields, Slot slot) {
        this.fields = fields;
        this.slot = slot;
    }

    Distribution lognormal() {
        double mean = amount("mean");
        double cv = factor("cv", 0, LARGEST_CV);
        return cv == 0 || mean == 0 ? new Distribution.Constant(mean) : new Distribution.Lognormal(mean, cv);
    }

    double meanOrOne() {
        return fields.has("mean") ? amount("mean") : 1;
    }

    double shape() {
        if (fields.has("shape") == fields.has("cv")) {
            throw new Refused(problem(fields.at(), "A gamma distribution needs either 'shape' or 'cv'."));
        }
        if (fields.has("shape")) {
            return factor("shape", 0.0025, 1e6);
        }
        double cv = factor("cv", 0.001, LARGEST_CV);
        return 1 / (cv * cv);
    }

    Distribution uniform() {
        double min = amount("min");
        double max = amount("max");
        ordered("min", min, "max", max);
        return new Distribution.Uniform(min, max);
    }

    Distribution triangular() {
        double min = amount("min");
        double mode = amount("mode");
        double max = amount("max");
        ordered("min", min, "mode", mode);
        ordered("mode", mode, "max", max);
        return new Distribution.Triangular(min, mode, max);
    }

    Distribution empirical() {
        List<Double> values = new ArrayList<>();
        for (Node item : items("values")) {
            values.add(Distributions.amount(scalar(item, "values"), part("values")));
        }
        List<Double> weights = new ArrayList<>();
        if (fields.has("weights")) {
            for (Node item : items("weights")) {
                weights.add(limited(scalar(item, "weights"), part("weights"), 0, 1e12));
            }
        } else {
            weights.addAll(Collections.nCopies(values.size(), 1.0));
        }
        checkWeights(values, weights);
        return new Distribution.Empirical(values, weights);
    }

    private void checkWeights(List<Double> values, List<Double> weights) {
        if (values.isEmpty()) {
            throw new Refused(problem(place("values"), "An empirical distribution needs at least one value."));
        }
        if (values.size() != weights.size()) {
            throw new Refused(problem(place("weights"), "As many weights as values are needed.")
                    .expected(values.size() + " weights")
                    .found(Integer.toString(weights.size())));
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw new Refused(problem(place("weights"), "At least one weight must be above 0."));
        }
    }

    double amount(String name) {
        return Distributions.amount(scalar(fields.value(name).orElse(fields), name), part(name));
    }

    private double factor(String name, double min, double max) {
        return limited(scalar(fields.value(name).orElse(fields), name), part(name), min, max);
    }

    private static double limited(Node.Scalar scalar, Slot part, double min, double max) {
        double value = Numbers.unlimited(scalar, part);
        if (value < min || value > max) {
            throw new Refused(part.problem(ProblemCode.OUT_OF_RANGE, scalar, "Out of range.")
                    .expected("a number from " + NumberText.of(min) + " to " + NumberText.of(max)));
        }
        return value;
    }

    private void ordered(String lowName, double low, String highName, double high) {
        if (low > high) {
            throw new Refused(problem(place(highName), "'" + highName + "' is below '" + lowName + "'."));
        }
    }

    private List<Node> items(String name) {
        Node node = fields.value(name).orElse(fields);
        if (node instanceof Node.Items list) {
            return list.items();
        }
        throw new Refused(problem(node.at(), "'" + name + "' is a list.").expected("a list, as '[1, 2, 3]'"));
    }

    private Node.Scalar scalar(Node node, String name) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw new Refused(problem(node.at(), "'" + name + "' is a single value."));
    }

    private Slot part(String name) {
        return slot.inside(slot.path().child(name), Distribution.class);
    }

    private Mark place(String name) {
        return fields.value(name).map(Node::at).orElse(fields.at());
    }

    private Problem problem(Mark at, String message) {
        return Problem.of(ProblemCode.DISTRIBUTION_PARTS, at, message).path(slot.path());
    }
}
