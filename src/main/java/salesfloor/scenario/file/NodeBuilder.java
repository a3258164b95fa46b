package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds nodes from parser events and refuses what scenario files do not use: anchors, tags, merge keys, odd keys. */
final class NodeBuilder {
    static final int DEEPEST = 64;

    private final Parser events;
    private final SourceText source;
    private final int firstColumn;
    private final Findings findings;

    NodeBuilder(Parser events, SourceText source, int firstColumn, Findings findings) {
        this.events = events;
        this.source = source;
        this.firstColumn = firstColumn;
        this.findings = findings;
    }

    /** The first document; a second one is a problem. */
    Optional<Node> document() {
        events.next();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            return Optional.empty();
        }
        events.next();
        Node node = node(0);
        events.next();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            findings.add(Problem.of(
                    ProblemCode.SEVERAL_DOCUMENTS,
                    mark(events.next(), 3),
                    "A second document begins here. One file holds one scenario."));
        }
        return Optional.of(node);
    }

    private Node node(int depth) {
        Event event = events.next();
        if (depth > DEEPEST) {
            throw new Refused(Problem.of(
                    ProblemCode.TOO_DEEP, mark(event, 1), "More than " + DEEPEST + " levels inside each other."));
        }
        if (event instanceof NodeEvent node) {
            refuseAnchor(node);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), start);
            return start.getEventId() == Event.ID.SequenceStart ? items(start, depth) : fields(start, depth);
        }
        return new Node.Broken(mark(event, 1));
    }

    private Node scalar(ScalarEvent event) {
        refuseTag(event.getTag(), event);
        Node.Scalar scalar = new Node.Scalar(mark(event, lengthOf(event)), event.getValue(), event.isPlain());
        return scalar.plain() && hasOddSpace(scalar) ? new Node.Broken(scalar.at()) : scalar;
    }

    private Node items(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        return new Node.Items(markOf(start, events.next()), items);
    }

    private Node fields(CollectionStartEvent start, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof Node.Scalar name) {
                add(fields, name, value);
            } else if (!(key instanceof Node.Broken)) {
                findings.add(Problem.of(ProblemCode.ODD_KEY, key.at(), "A key must be a single word."));
            }
        }
        return new Node.Fields(markOf(start, events.next()), List.copyOf(fields.values()));
    }

    private void add(Map<String, Node.Field> fields, Node.Scalar name, Node value) {
        Node.Field earlier = fields.get(name.text());
        if (name.plain() && name.is("<<")) {
            findings.add(Problem.of(ProblemCode.MERGE_KEY, name.at(), "'<<' (merge) is not used in scenario files.")
                    .expected("the keys themselves, or 'extends: other.yaml' at the top of the file"));
        } else if (earlier != null) {
            findings.add(Problem.of(
                            ProblemCode.DUPLICATE_KEY,
                            name.at(),
                            "The key " + Shown.quoted(name.text()) + " stands here twice.")
                    .expected("each key once; the first is on line "
                            + earlier.key().at().line()));
        } else {
            fields.put(name.text(), new Node.Field(name, value));
        }
    }

    private void refuseAnchor(NodeEvent event) {
        if (event instanceof AliasEvent) {
            findings.add(
                    Problem.of(ProblemCode.ANCHOR, mark(event, lengthOf(event)), "Aliases ('*') are not used here.")
                            .expected("the value itself; text that begins with '*' goes in quotes"));
        } else if (event.getAnchor().isPresent()) {
            findings.add(Problem.of(ProblemCode.ANCHOR, mark(event, 1), "Anchors ('&') are not used in scenario files.")
                    .expected("the value itself; text that begins with '&' goes in quotes"));
        }
    }

    private void refuseTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            findings.add(Problem.of(ProblemCode.TAG, mark(event, 1), "Tags ('!') are not used in scenario files.")
                    .expected("the value alone; text that begins with '!' goes in quotes"));
        }
    }

    private boolean hasOddSpace(Node.Scalar scalar) {
        int[] text = scalar.text().codePoints().toArray();
        for (int i = 0; i < text.length; i++) {
            if (isOddSpace(text[i])) {
                Mark at = scalar.at().length() == text.length ? scalar.at().part(i, 1) : scalar.at();
                String code = String.format(Locale.ROOT, "U+%04X", text[i]);
                findings.add(Problem.of(ProblemCode.ODD_SPACE, at, "A space that is not the common one.")
                        .expected("a space from the space bar")
                        .found(text[i] == 0xA0 ? "a no-break space (U+00A0)" : code));
                return true;
            }
        }
        return false;
    }

    private static boolean isOddSpace(int c) {
        return c != ' ' && (Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B);
    }

    private Mark markOf(CollectionStartEvent start, Event end) {
        return mark(start, start.isFlow() ? span(start, end) : 1);
    }

    private static int lengthOf(Event event) {
        return span(event, event);
    }

    /** Characters from the start of one event to the end of another; 1 when they are on different lines. */
    private static int span(Event from, Event to) {
        var start = from.getStartMark();
        var end = to.getEndMark();
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().getLine() != end.get().getLine()) {
            return 1;
        }
        return Math.max(1, end.get().getColumn() - start.get().getColumn());
    }

    private Mark mark(Event event, int length) {
        return event.getStartMark()
                .map(m -> mark(source, firstColumn, m, length))
                .orElse(Mark.whole(source));
    }

    static Mark mark(SourceText source, int firstColumn, org.snakeyaml.engine.v2.exceptions.Mark m, int length) {
        int column = m.getLine() == 0 ? m.getColumn() + firstColumn : m.getColumn() + 1;
        return new Mark(source, m.getLine() + 1, column, length);
    }
}
