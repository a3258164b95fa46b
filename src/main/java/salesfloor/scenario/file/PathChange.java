package salesfloor.scenario.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Key;
import salesfloor.scenario.Scenario;

/** Changes the value that a path leads to: {@code PATH=VALUE} of the command line, or a path and an edit of an experiment. */
final class PathChange {
    private final Mark start;
    private final List<String> segments;
    private final Edit edit;

    /** Makes the value that stands at the end of a path from the one that stood there. */
    @FunctionalInterface
    interface Edit {

        /**
         * The new value.
         *
         * @param current what stands there now; null where nothing does
         * @param type what the key holds
         * @throws Refused where nothing can be made of it
         */
        Node of(@Nullable Node current, Type type);

        /** Lays a value over the one that stands there. */
        static Edit set(Node value) {
            return (current, type) -> current == null ? value : Merge.over(current, value);
        }
    }

    /**
     * @param start where the path begins in its text
     * @param path keys with points between them
     */
    PathChange(Mark start, String path, Edit edit) {
        this.start = start;
        this.segments = KeyPath.of(path).segments();
        this.edit = edit;
    }

    /** The tree with the change; the tree itself when the change is wrong. */
    Node.Fields over(Node.Fields root, Findings findings) {
        try {
            return (Node.Fields) put(root, Scenario.class, null, 0);
        } catch (Refused e) {
            findings.add(e.problem());
            return root;
        }
    }

    /** The tree with the change {@code PATH=VALUE}; the tree itself when the change is wrong. */
    static Node.Fields over(Node.Fields root, String assignment, Findings findings) {
        SourceText source = SourceText.ofSet(assignment);
        int sign = assignment.indexOf('=');
        if (sign <= 0) {
            Mark at = new Mark(source, 1, 1, Math.max(1, assignment.length()));
            findings.add(Problem.of(ProblemCode.SET_FORM, at, "A change has the form PATH=VALUE.")
                    .expected("as 'structure.roles.officeSeller.headcount=12'"));
            return root;
        }
        String path = assignment.substring(0, sign);
        int before = findings.count();
        Optional<Node> value =
                new YamlText(source, path.codePointCount(0, sign) + 2, findings).parse(assignment.substring(sign + 1));
        if (value.isEmpty()) {
            if (findings.count() == before) {
                Mark at = new Mark(source, 1, path.codePointCount(0, sign) + 2, 1);
                findings.add(Problem.of(ProblemCode.NO_VALUE, at, "Nothing is given here.")
                        .path(KeyPath.of(path)));
            }
            return root;
        }
        Mark start = new Mark(source, 1, 1, Math.max(1, path.length()));
        return new PathChange(start, path, Edit.set(value.get())).over(root, findings);
    }

    /** The node with the change laid over it, from this segment on. */
    private Node put(@Nullable Node current, Type type, @Nullable Key key, int index) {
        if (index == segments.size()) {
            return edit.of(current, inner(type, Optional.class).orElse(type));
        }
        Node there = current == null ? defaultOf(key) : current;
        Type open = inner(type, Optional.class).orElse(type);
        Optional<Type> item = inner(open, List.class);
        return item.isPresent() ? putItem(there, item.get(), index) : putField(there, open, index);
    }

    private Node putItem(@Nullable Node there, Type item, int index) {
        List<Node> items = there instanceof Node.Items list ? list.items() : List.of();
        String segment = segments.get(index);
        int number = KeyPath.isIndex(segment) ? Integer.parseInt(segment) : items.size();
        if (number >= items.size()) {
            String range = items.isEmpty() ? "the list is empty" : "a number from 0 to " + (items.size() - 1);
            throw new Refused(
                    problem(index, "There is no such entry in the list.").expected(range));
        }
        List<Node> copy = new ArrayList<>(items);
        copy.set(number, put(items.get(number), item, null, index + 1));
        return new Node.Items(mark(index), copy);
    }

    private Node putField(@Nullable Node there, Type type, int index) {
        String segment = segments.get(index);
        Node.Fields fields = there instanceof Node.Fields known ? known : new Node.Fields(mark(index), List.of());
        Node.@Nullable Field old = fields.field(segment).orElse(null);
        Type innerType = Object.class;
        Key innerKey = null;
        if (type instanceof ParameterizedType map) {
            innerType = map.getActualTypeArguments()[1];
            requireEntry(fields, map.getActualTypeArguments()[0], old, index);
        } else if (type instanceof Class<?> record && record.isRecord() && !Binder.isNamedEntry(record)) {
            RecordComponent component = component(record, index);
            innerType = component.getGenericType();
            innerKey = Components.key(component);
        } else if (Binder.isNamedEntry(type)) {
            requireSameName(there, index);
        } else if (there instanceof Node.Scalar scalar && index + 1 == segments.size()) {
            Node part = edit.of(segment.equals("mean") ? scalar : null, Object.class);
            return Merge.over(scalar, new Node.Fields(mark(index), List.of(new Node.Field(key(index), part))));
        }
        Node next = put(old == null ? null : old.value(), innerType, innerKey, index + 1);
        return fields.with(new Node.Field(key(index), next));
    }

    private RecordComponent component(Class<?> record, int index) {
        Map<String, RecordComponent> components = Components.of(record);
        RecordComponent component = components.get(segments.get(index));
        if (component == null) {
            throw new Refused(problem(index, "There is no such key here.")
                    .expected("one of " + String.join(", ", components.keySet()))
                    .maybe(NearMiss.of(segments.get(index), components.keySet())));
        }
        return component;
    }

    /** A path may lead through a name only when it exists; a new name needs its whole entry at once. */
    private void requireEntry(Node.Fields fields, Type keyType, Node.@Nullable Field old, int index) {
        if (old == null && keyType == String.class && index + 1 < segments.size()) {
            List<String> names = fields.fields().stream().map(Node.Field::name).toList();
            throw new Refused(problem(index, "There is no such name here.")
                    .expected(names.isEmpty() ? "nothing is named here yet" : "one of " + String.join(", ", names))
                    .maybe(NearMiss.of(segments.get(index), names)));
        }
    }

    /** A path leads into a named entry of a list through its name. */
    private void requireSameName(@Nullable Node there, int index) {
        String name = "";
        if (there instanceof Node.Scalar scalar) {
            name = scalar.text();
        } else if (there instanceof Node.Fields fields && !fields.fields().isEmpty()) {
            name = fields.fields().get(0).name();
        }
        if (!name.equals(segments.get(index))) {
            throw new Refused(
                    problem(index, "This entry of the list has another name.").expected(Shown.quoted(name)));
        }
    }

    private static @Nullable Node defaultOf(@Nullable Key key) {
        return key == null || Components.isRequired(key) ? null : YamlText.ofDefault(key.defaultsTo());
    }

    private static Optional<Type> inner(Type type, Class<?> container) {
        return type instanceof ParameterizedType generic && generic.getRawType() == container
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private Problem problem(int index, String message) {
        KeyPath path = KeyPath.TOP;
        for (String segment : segments.subList(0, index + 1)) {
            path = path.child(segment);
        }
        return Problem.of(ProblemCode.SET_PATH, mark(index), message)
                .path(path)
                .found(Shown.quoted(segments.get(index)));
    }

    private Node.Scalar key(int index) {
        return new Node.Scalar(mark(index), segments.get(index), true);
    }

    private Mark mark(int index) {
        int column = start.column();
        for (String before : segments.subList(0, index)) {
            column += before.codePointCount(0, before.length()) + 1;
        }
        String segment = segments.get(index);
        return new Mark(start.source(), start.line(), column, Math.max(1, segment.codePointCount(0, segment.length())));
    }
}
