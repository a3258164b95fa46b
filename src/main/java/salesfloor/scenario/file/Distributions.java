package salesfloor.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Key;

/** Reads laws of chance: {@code 8 min}, {@code {mean: 8 min, cv: 0.6}}, {@code {distribution: gamma, shape: 4}}. */
final class Distributions {
    /** The parts of each law, required ones first; optional ones end in '?'. */
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("constant", List.of("value"));
        PARTS.put("lognormal", List.of("mean", "cv"));
        PARTS.put("exponential", List.of("mean"));
        PARTS.put("gamma", List.of("mean", "shape?", "cv?"));
        PARTS.put("uniform", List.of("min", "max"));
        PARTS.put("triangular", List.of("min", "mode", "max"));
        PARTS.put("empirical", List.of("values", "weights?"));
    }

    private Distributions() {}

    /** The laws by name. */
    static List<String> names() {
        return List.copyOf(PARTS.keySet());
    }

    /** Reads a distribution; a part that is missing comes from the default of its key. */
    static Distribution read(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar) {
            return constant(scalar, slot);
        }
        if (!(node instanceof Node.Fields fields)) {
            throw new Refused(Problem.of(ProblemCode.WRONG_SHAPE, node.at(), "A list cannot stand here.")
                    .expected(expected(slot.key())));
        }
        String law = law(fields, slot);
        List<String> parts = PARTS.getOrDefault(law, List.of());
        checkParts(fields, law, parts, slot);
        DistributionParts values = new DistributionParts(fields, slot);
        return switch (law) {
            case "constant" -> new Distribution.Constant(values.amount("value"));
            case "exponential" -> new Distribution.Exponential(values.meanOrOne());
            case "gamma" -> new Distribution.Gamma(values.meanOrOne(), values.shape());
            case "uniform" -> values.uniform();
            case "triangular" -> values.triangular();
            case "empirical" -> values.empirical();
            default -> values.lognormal();
        };
    }

    private static Distribution constant(Node.Scalar scalar, Slot slot) {
        if (scalar.is("endless") && slot.key().endless()) {
            return new Distribution.Constant(Double.POSITIVE_INFINITY);
        }
        return new Distribution.Constant(amount(scalar, slot));
    }

    static double amount(Node.Scalar scalar, Slot slot) {
        return Ranges.isTime(slot.key()) ? Durations.readMinutes(scalar, slot) : Numbers.plain(scalar, slot);
    }

    private static String law(Node.Fields fields, Slot slot) {
        Node named = fields.value("distribution").orElse(null);
        if (named == null) {
            return "lognormal";
        }
        if (!(named instanceof Node.Scalar scalar) || !PARTS.containsKey(scalar.text())) {
            String text = named instanceof Node.Scalar scalar ? scalar.text() : "";
            throw new Refused(
                    Problem.of(ProblemCode.UNKNOWN_DISTRIBUTION, named.at(), "Not a distribution that is known.")
                            .expected("one of " + String.join(", ", PARTS.keySet()))
                            .found(text.isEmpty() ? "" : Shown.quoted(text))
                            .maybe(NearMiss.of(text, PARTS.keySet()))
                            .path(slot.path().child("distribution")));
        }
        return scalar.text();
    }

    private static void checkParts(Node.Fields fields, String law, List<String> parts, Slot slot) {
        List<String> allowed = parts.stream().map(part -> part.replace("?", "")).toList();
        for (Node.Field field : fields.fields()) {
            if (!field.name().equals("distribution") && !allowed.contains(field.name())) {
                throw new Refused(Problem.of(
                                ProblemCode.DISTRIBUTION_PARTS,
                                field.key().at(),
                                article(law) + " distribution has no part " + Shown.quoted(field.name()) + ".")
                        .expected(String.join(", ", allowed))
                        .maybe(NearMiss.of(field.name(), allowed))
                        .path(slot.path()));
            }
        }
        for (String part : parts) {
            boolean plainMean = part.equals("mean") && !law.equals("lognormal") && isFactor(slot.key());
            boolean optional = plainMean || part.endsWith("?");
            if (!optional && !fields.has(part)) {
                throw new Refused(Problem.of(
                                ProblemCode.DISTRIBUTION_PARTS,
                                fields.at(),
                                article(law) + " distribution needs '" + part + "'.")
                        .expected(expected(slot.key()))
                        .path(slot.path()));
            }
        }
    }

    private static String article(String law) {
        return (law.startsWith("e") ? "An " : "A ") + law;
    }

    static boolean isFactor(Key key) {
        return key.unit() == salesfloor.scenario.Unit.FACTOR;
    }

    static String expected(Key key) {
        String one = Ranges.isTime(key) ? "8 min" : "1";
        return Ranges.expected(key) + ", as '" + one + "', or a distribution, as '{mean: " + one + ", cv: 0.6}'";
    }
}
