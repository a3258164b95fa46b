package salesfloor.scenario.file;

import java.util.List;

/**
 * Writes a scenario with every value filled in. The text depends on the values alone, and reading it gives an equal scenario.
 */
public final class EffectiveText {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean withOrigin;

    private EffectiveText(boolean withOrigin) {
        this.withOrigin = withOrigin;
    }

    /** The plain text. */
    public static String of(ReadScenario read) {
        return write(read, false);
    }

    /** The text with the origin of every value as a comment: {@code # base.yaml:12}, {@code # --set} or {@code # default}. */
    public static String withOrigin(ReadScenario read) {
        return write(read, true);
    }

    private static String write(ReadScenario read, boolean withOrigin) {
        EffectiveText text = new EffectiveText(withOrigin);
        text.fields(read.effective(), "");
        return text.out.toString();
    }

    private void fields(Node.Fields fields, String indent) {
        for (Node.Field field : fields.fields()) {
            out.append(indent).append(ScalarText.of(field.key(), false)).append(':');
            value(field.value(), indent);
        }
    }

    private void value(Node node, String indent) {
        if (node instanceof Node.Fields fields && !fields.fields().isEmpty()) {
            out.append('\n');
            fields(fields, indent + STEP);
        } else if (node instanceof Node.Items items && holdsFields(items.items())) {
            out.append('\n');
            items.items().forEach(item -> entry(item, indent + STEP));
        } else {
            leaf(node);
        }
    }

    private void leaf(Node node) {
        out.append(' ');
        if (node instanceof Node.Scalar scalar) {
            out.append(ScalarText.of(scalar, false));
        } else if (node instanceof Node.Items items) {
            List<String> texts = items.items().stream()
                    .map(item -> ScalarText.of((Node.Scalar) item, true))
                    .toList();
            out.append('[').append(String.join(", ", texts)).append(']');
        } else {
            out.append("{}");
        }
        if (withOrigin) {
            out.append(STEP).append("# ").append(Shown.safe(node.at().origin()));
        }
        out.append('\n');
    }

    /** One entry of a list that holds a name with keys below it. */
    private void entry(Node item, String indent) {
        if (item instanceof Node.Fields fields && fields.fields().size() == 1) {
            Node.Field only = fields.fields().get(0);
            out.append(indent)
                    .append("- ")
                    .append(ScalarText.of(only.key(), false))
                    .append(':');
            value(only.value(), indent + STEP);
        }
    }

    private static boolean holdsFields(List<Node> items) {
        return items.stream().anyMatch(item -> item instanceof Node.Fields);
    }
}
