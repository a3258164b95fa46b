package salesfloor.scenario.file;

import java.util.List;

/** Finds where a value of the effective tree was written; for a default, where the nearest key above it was. */
final class Places {
    private final Node.Fields root;

    Places(Node.Fields root) {
        this.root = root;
    }

    /** The text that gives a value, which may be a default. */
    SourceText origin(KeyPath path) {
        Node node = root;
        for (String segment : path.segments()) {
            if (!(node instanceof Node.Fields fields && fields.has(segment))) {
                return node.at().source();
            }
            node = fields.field(segment).orElseThrow().value();
        }
        return node.at().source();
    }

    Mark of(KeyPath path) {
        Mark written = root.at();
        Node node = root;
        for (String segment : path.segments()) {
            if (node instanceof Node.Fields fields && fields.has(segment)) {
                Node.Field field = fields.field(segment).orElseThrow();
                node = field.value();
                written = placed(
                        node instanceof Node.Scalar ? node.at() : field.key().at(), written);
            } else if (node instanceof Node.Items items && isItem(items.items(), segment)) {
                node = items.items().get(Integer.parseInt(segment));
                written = placed(node.at(), written);
            } else {
                return written;
            }
        }
        return written;
    }

    /** Where a key is written; as for its value where it is a default. */
    Mark ofKey(KeyPath path) {
        Node node = root;
        Mark key = root.at();
        for (String segment : path.segments()) {
            if (!(node instanceof Node.Fields fields) || !fields.has(segment)) {
                return of(path);
            }
            Node.Field field = fields.field(segment).orElseThrow();
            key = field.key().at();
            node = field.value();
        }
        return placed(key, of(path));
    }

    private static boolean isItem(List<Node> items, String segment) {
        return KeyPath.isIndex(segment) && Integer.parseInt(segment) < items.size();
    }

    private static Mark placed(Mark mark, Mark before) {
        return mark.isDefault() || mark.line() == 0 ? before : mark;
    }
}
