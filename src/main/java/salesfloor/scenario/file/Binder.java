package salesfloor.scenario.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Goal;
import salesfloor.scenario.NamedEntry;
import salesfloor.scenario.Rate;
import salesfloor.scenario.TimeOfDayRange;

/** Turns nodes into the values of records, and notes every problem on the way. */
final class Binder {
    private final Findings findings;
    private final Goals goals;
    private final RecordBinder records = new RecordBinder(this);
    private final MapBinder maps = new MapBinder(this);

    Binder(Goals goals, Findings findings) {
        this.goals = goals;
        this.findings = findings;
    }

    /** A whole file as one record. */
    <T extends Record> Bound top(Class<T> type, Node.Fields root) {
        return records.record(type, root, KeyPath.TOP, root.at());
    }

    Findings findings() {
        return findings;
    }

    /** The value, or nothing when it is wrong; then the problem has been noted. */
    Optional<Bound> attempt(Node node, Slot slot, Mark owner) {
        if (node instanceof Node.Broken) {
            findings.spoil(slot.path());
            return Optional.empty();
        }
        try {
            return Optional.of(read(node, slot, owner));
        } catch (Refused e) {
            note(e.problem(), slot.path());
            return Optional.empty();
        }
    }

    void note(Problem problem, KeyPath path) {
        findings.addFirstHere(problem.path().isEmpty() ? problem.path(path) : problem);
        findings.spoil(path);
    }

    private Bound read(Node node, Slot slot, Mark owner) {
        if (node instanceof Node.Scalar scalar && scalar.isNothing()) {
            throw new Refused(noValue(scalar, slot, owner));
        }
        if (slot.type() instanceof ParameterizedType generic) {
            return container(node, slot, generic, owner);
        }
        Class<?> type = (Class<?>) slot.type();
        if (type == Distribution.class) {
            Node whole = withDefault(node, slot);
            return new Bound(Distributions.read(whole, slot), whole);
        }
        if (type.isRecord() && !isSingleValue(type)) {
            return records.record(type.asSubclass(Record.class), fields(node, slot), slot.path(), owner);
        }
        return new Bound(single(scalar(node, slot), type, slot), node);
    }

    private Bound container(Node node, Slot slot, ParameterizedType type, Mark owner) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return optional(node, slot.inside(slot.path(), arguments[0]), owner);
        }
        if (type.getRawType() == List.class) {
            return list(node, slot, arguments[0]);
        }
        if (node instanceof Node.Scalar number && !slot.key().counted().isEmpty()) {
            return new Bound(maps.counted(number, slot, arguments[1]).value(), node);
        }
        return maps.map(fields(node, slot), slot, (Class<?>) arguments[0], arguments[1]);
    }

    private Bound optional(Node node, Slot inner, Mark owner) {
        if (node instanceof Node.Scalar scalar && scalar.is("none")) {
            return new Bound(Optional.empty(), node);
        }
        Bound bound = read(node, inner, owner);
        return new Bound(Optional.of(bound.value()), bound.node());
    }

    private Bound list(Node node, Slot slot, Type itemType) {
        if (!(node instanceof Node.Items items)) {
            throw new Refused(Problem.of(ProblemCode.WRONG_SHAPE, node.at(), "A list must stand here.")
                    .expected("a list in brackets, as '[…, …]'")
                    .found(found(node)));
        }
        List<Object> values = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            Node item = items.items().get(i);
            Slot inner = slot.inside(slot.path().item(i), itemType);
            Optional<Bound> bound =
                    isNamedEntry(itemType) ? records.namedEntry(item, inner) : attempt(item, inner, item.at());
            bound.ifPresent(b -> values.add(b.value()));
            bound.ifPresent(b -> nodes.add(b.node()));
        }
        return new Bound(values, new Node.Items(items.at(), nodes));
    }

    private Object single(Node.Scalar scalar, Class<?> type, Slot slot) {
        if (type == int.class || type == Integer.class) {
            return Numbers.whole(scalar, slot);
        }
        if (type == double.class || type == Double.class) {
            return Numbers.plain(scalar, slot);
        }
        if (type == boolean.class) {
            return Words.trueOrFalse(scalar, slot);
        }
        if (type == Duration.class) {
            return Durations.read(scalar, slot);
        }
        if (type == LocalDate.class) {
            return Dates.date(scalar, slot);
        }
        if (type == LocalTime.class) {
            return Dates.time(scalar, slot);
        }
        return type.isEnum() ? Words.constant(scalar, type, slot) : described(scalar, type, slot);
    }

    private Object described(Node.Scalar scalar, Class<?> type, Slot slot) {
        if (type == Rate.class) {
            return Rates.read(scalar, slot);
        }
        if (type == TimeOfDayRange.class) {
            return Dates.range(scalar, slot);
        }
        return type == Goal.class ? goals.read(scalar, slot) : Texts.text(scalar, slot);
    }

    static boolean isSingleValue(Class<?> type) {
        return type == Rate.class || type == TimeOfDayRange.class || type == Goal.class;
    }

    static boolean isNamedEntry(Type type) {
        return type instanceof Class<?> c && c.isAnnotationPresent(NamedEntry.class);
    }

    /** A part of a distribution takes what it leaves out from the default of its key. */
    private static Node withDefault(Node node, Slot slot) {
        boolean hasDefault = !Components.isRequired(slot.key()) && node instanceof Node.Fields;
        return hasDefault ? Merge.over(YamlText.ofDefault(slot.key().defaultsTo()), node) : node;
    }

    private static Problem noValue(Node.Scalar scalar, Slot slot, Mark owner) {
        boolean empty = scalar.text().isEmpty();
        String advice = Components.isRequired(slot.key())
                ? "a value"
                : "a value; leave the key out to take the default ("
                        + slot.key().defaultsTo() + ")";
        return Problem.of(ProblemCode.NO_VALUE, empty ? owner : scalar.at(), "Nothing is given here.")
                .path(slot.path())
                .expected(advice)
                .found(empty ? "nothing" : Shown.quoted(scalar.text()));
    }

    private static Node.Fields fields(Node node, Slot slot) {
        if (node instanceof Node.Fields fields) {
            return fields;
        }
        throw new Refused(Problem.of(ProblemCode.WRONG_SHAPE, node.at(), "A map of keys must stand here.")
                .path(slot.path())
                .expected("'key: value' lines below, or '{key: value, …}'")
                .found(found(node)));
    }

    private static Node.Scalar scalar(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw new Refused(Problem.of(ProblemCode.WRONG_SHAPE, node.at(), "A single value must stand here.")
                .path(slot.path())
                .expected(Expectation.of(slot))
                .found(found(node)));
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Shown.quoted(scalar.text());
        }
        return node instanceof Node.Items ? "a list" : "a map";
    }
}
