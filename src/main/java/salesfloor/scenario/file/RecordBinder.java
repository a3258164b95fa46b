package salesfloor.scenario.file;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salesfloor.scenario.Key;
import salesfloor.scenario.NamedEntry;

/** Binds the fields of a map to the components of a record. */
final class RecordBinder {
    private final Binder binder;

    RecordBinder(Binder binder) {
        this.binder = binder;
    }

    /**
     * @param owner the key that the record stands under, where a missing key is reported
     */
    Bound record(Class<? extends Record> type, Node.Fields fields, KeyPath path, Mark owner) {
        Map<String, RecordComponent> components = Components.of(type);
        Set<String> misspelt = reportUnknown(fields, components, path);
        List<Object> values = new ArrayList<>();
        List<Node.Field> effective = new ArrayList<>();
        for (RecordComponent component : components.values()) {
            Slot slot =
                    new Slot(path.child(component.getName()), component.getGenericType(), Components.key(component));
            Optional<Node.Field> given = fields.field(component.getName());
            if (given.isEmpty() && Components.isRequired(slot.key()) && !misspelt.contains(component.getName())) {
                reportMissing(slot, owner);
            }
            Bound bound = given.flatMap(field ->
                            binder.attempt(field.value(), slot, field.key().at()))
                    .orElseGet(() -> absent(slot));
            values.add(bound.value());
            effective.add(new Node.Field(keyOf(given, component), bound.node()));
        }
        return new Bound(Records.create(type, values), new Node.Fields(fields.at(), effective));
    }

    private static Node.Scalar keyOf(Optional<Node.Field> given, RecordComponent component) {
        Mark unplaced = Mark.whole(SourceText.ofDefault(component.getName()));
        return given.map(Node.Field::key).orElseGet(() -> new Node.Scalar(unplaced, component.getName(), true));
    }

    /** Reports keys that the record does not have; gives the ones they were probably meant to be. */
    private Set<String> reportUnknown(Node.Fields fields, Map<String, RecordComponent> components, KeyPath path) {
        Set<String> misspelt = new TreeSet<>();
        List<Node.Field> given = components.keySet().stream()
                .flatMap(name -> fields.field(name).stream())
                .toList();
        for (Node.Field field : fields.fields()) {
            if (!components.containsKey(field.name())) {
                SourceText text = field.key().at().source();
                String near = NearMiss.of(field.name(), candidates(components, given, text));
                binder.note(unknown(field, components, near), path.child(field.name()));
                if (near != null
                        && given.stream().noneMatch(known -> known.name().equals(near))) {
                    misspelt.add(near);
                    binder.findings().spoil(path.child(near));
                }
            }
        }
        return misspelt;
    }

    /** Keys that may have been meant: all but those that the same text gives rightly elsewhere. */
    private static List<String> candidates(
            Map<String, RecordComponent> components, List<Node.Field> given, SourceText text) {
        List<String> candidates = new ArrayList<>(components.keySet());
        for (Node.Field field : given) {
            if (field.key().at().source().isSame(text)) {
                candidates.remove(field.name());
            }
        }
        return candidates;
    }

    private static Problem unknown(
            Node.Field field, Map<String, RecordComponent> components, @org.jspecify.annotations.Nullable String near) {
        return Problem.of(ProblemCode.UNKNOWN_KEY, field.key().at(), "There is no such key here.")
                .expected("one of " + String.join(", ", components.keySet()))
                .found(Shown.quoted(field.name()))
                .maybe(near);
    }

    private void reportMissing(Slot slot, Mark owner) {
        Key key = slot.key();
        String example =
                key.example().isEmpty() ? "" : " For example: " + slot.path().last() + ": " + key.example();
        binder.findings().spoil(slot.path());
        binder.findings()
                .add(Problem.of(
                                ProblemCode.MISSING_KEY,
                                owner,
                                "The key '" + slot.path().last() + "' is missing.")
                        .expected(key.value() + example)
                        .path(slot.path()));
    }

    /** What stands in for a key that is not given, or is wrong. */
    private Bound absent(Slot slot) {
        if (Components.isRequired(slot.key())) {
            return Placeholders.of(slot.type());
        }
        Node node = YamlText.ofDefault(slot.key().defaultsTo());
        return binder.attempt(node, slot, node.at())
                .orElseThrow(() -> new IllegalStateException("The default of " + slot.path() + " is wrong."));
    }

    /** An entry of a list that is a bare name, or a map with the name as its only key. */
    Optional<Bound> namedEntry(Node node, Slot slot) {
        Class<? extends Record> type = ((Class<?>) slot.type()).asSubclass(Record.class);
        String nameKey =
                Objects.requireNonNull(type.getAnnotation(NamedEntry.class)).value();
        Node.Fields none = new Node.Fields(node.at(), List.of());
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            return entry(type, nameKey, scalar, none, slot);
        }
        if (node instanceof Node.Fields fields && fields.fields().size() == 1) {
            Node.Field only = fields.fields().get(0);
            if (only.value() instanceof Node.Fields rest) {
                return entry(type, nameKey, only.key(), rest, slot);
            }
            return binder.attempt(
                    only.value(),
                    slot.inside(slot.path().child(only.name()), type),
                    only.key().at());
        }
        binder.note(
                Problem.of(ProblemCode.WRONG_SHAPE, node.at(), "An entry is a name, or a name with its keys below.")
                        .expected("as 'takeOrder' or '{prepareDocuments: {onlyAfter: 4 h}}'"),
                slot.path());
        return Optional.empty();
    }

    private Optional<Bound> entry(
            Class<? extends Record> type, String nameKey, Node.Scalar name, Node.Fields rest, Slot slot) {
        RecordComponent component = Objects.requireNonNull(Components.of(type).get(nameKey));
        Slot nameSlot = new Slot(slot.path(), component.getGenericType(), Components.key(component));
        if (binder.attempt(name, nameSlot, name.at()).isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar key = new Node.Scalar(name.at(), nameKey, true);
        Bound whole =
                record(type, rest.with(new Node.Field(key, name)), slot.path().child(name.text()), name.at());
        Node.Fields inner = ((Node.Fields) whole.node()).without(nameKey);
        return Optional.of(new Bound(whole.value(), new Node.Fields(name.at(), List.of(new Node.Field(name, inner)))));
    }
}
