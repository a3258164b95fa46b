package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays one tree over another: maps merge key by key, lists and single values replace.
 *
 * <p>A distribution is complete when it names its {@code distribution} or gives both {@code mean} and {@code cv}; a complete one
 * replaces. One that gives only a part changes that part: {@code {cv: 0.3}} over {@code 8 min} is {@code {mean: 8 min, cv: 0.3}}.
 */
final class Merge {
    private Merge() {}

    static Node over(Node base, Node top) {
        if (!(top instanceof Node.Fields upper)) {
            return top;
        }
        if (base instanceof Node.Scalar scalar && isPartOfDistribution(upper)) {
            return isWord(scalar) ? top : merged(asDistribution(scalar), upper);
        }
        if (base instanceof Node.Fields lower && !isCompleteDistribution(upper)) {
            return merged(lower, upper);
        }
        return top;
    }

    private static Node.Fields merged(Node.Fields lower, Node.Fields upper) {
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field old : lower.fields()) {
            fields.add(upper.field(old.name())
                    .map(now -> new Node.Field(now.key(), over(old.value(), now.value())))
                    .orElse(old));
        }
        upper.fields().stream().filter(field -> !lower.has(field.name())).forEach(fields::add);
        return new Node.Fields(upper.at(), fields);
    }

    private static boolean isCompleteDistribution(Node.Fields fields) {
        return fields.has("distribution") || (fields.has("mean") && fields.has("cv"));
    }

    private static boolean isPartOfDistribution(Node.Fields fields) {
        return fields.fields().size() == 1 && (fields.has("mean") || fields.has("cv"));
    }

    private static boolean isWord(Node.Scalar scalar) {
        return scalar.is("none") || scalar.is("endless");
    }

    private static Node.Fields asDistribution(Node.Scalar constant) {
        Node.Scalar zero = new Node.Scalar(constant.at(), "0", true);
        return new Node.Fields(
                constant.at(),
                List.of(
                        new Node.Field(new Node.Scalar(constant.at(), "mean", true), constant),
                        new Node.Field(new Node.Scalar(constant.at(), "cv", true), zero)));
    }
}
