package salesfloor.cli;

import salesfloor.scenario.file.Node;

/** An effective scenario as YAML: every value filled in, one per line. */
final class EffectiveText {
    private final StringBuilder text = new StringBuilder();

    private EffectiveText() {}

    static String of(Node.Fields root) {
        EffectiveText effective = new EffectiveText();
        effective.block(root, 0);
        return effective.text.toString();
    }

    private void block(Node.Fields fields, int depth) {
        for (Node.Field field : fields.fields()) {
            text.append("  ".repeat(depth)).append(scalar(field.key())).append(':');
            if (field.value() instanceof Node.Fields inner && !inner.fields().isEmpty()) {
                text.append('\n');
                block(inner, depth + 1);
            } else {
                text.append(' ');
                flow(field.value());
                text.append('\n');
            }
        }
    }

    private void flow(Node node) {
        if (node instanceof Node.Scalar value) {
            text.append(scalar(value));
        } else if (node instanceof Node.Items list) {
            text.append('[');
            for (int i = 0; i < list.items().size(); i++) {
                text.append(i == 0 ? "" : ", ");
                flow(list.items().get(i));
            }
            text.append(']');
        } else if (node instanceof Node.Fields map) {
            text.append('{');
            for (int i = 0; i < map.fields().size(); i++) {
                text.append(i == 0 ? "" : ", ");
                text.append(scalar(map.fields().get(i).key())).append(": ");
                flow(map.fields().get(i).value());
            }
            text.append('}');
        }
    }

    private static String scalar(Node.Scalar value) {
        boolean bare = value.plain()
                && value.text().matches("[\\p{L}\\p{N}_./%+-][\\p{L}\\p{N}_./:%+ -]*")
                && !value.text().contains(": ")
                && !value.text().endsWith(":");
        if (bare) {
            return value.text();
        }
        return value.plain() && value.text().isEmpty()
                ? "~"
                : '"' + value.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
