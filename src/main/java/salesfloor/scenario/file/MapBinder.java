package salesfloor.scenario.file;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Binds maps from names, hours, months or fixed words to values. */
final class MapBinder {
    private final Binder binder;

    MapBinder(Binder binder) {
        this.binder = binder;
    }

    Bound map(Node.Fields fields, Slot slot, Class<?> keyType, Type valueType) {
        Map<Object, Object> values = new LinkedHashMap<>();
        List<Node.Field> effective = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            KeyPath path = slot.path().child(field.name());
            if (isTakenAway(field.value(), valueType)) {
                continue;
            }
            try {
                Object key = key(field.key(), keyType, slot.inside(path, keyType));
                binder.attempt(
                                field.value(),
                                slot.inside(path, valueType),
                                field.key().at())
                        .ifPresent(bound -> {
                            values.put(key, bound.value());
                            effective.add(new Node.Field(field.key(), bound.node()));
                        });
            } catch (Refused e) {
                binder.note(e.problem(), path);
            }
        }
        return new Bound(values, new Node.Fields(fields.at(), effective));
    }

    /** A whole number that stands for so many entries with all their defaults. */
    Bound counted(Node.Scalar number, Slot slot, Type valueType) {
        int count = Numbers.whole(number, slot);
        List<Node.Field> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Node.Scalar name = new Node.Scalar(number.at(), slot.key().counted() + i, true);
            entries.add(new Node.Field(name, new Node.Fields(number.at(), List.of())));
        }
        return map(new Node.Fields(number.at(), entries), slot, String.class, valueType);
    }

    /** The word none takes an entry of a base file away. */
    private static boolean isTakenAway(Node value, Type valueType) {
        return valueType instanceof Class<?> type
                && type.isRecord()
                && value instanceof Node.Scalar scalar
                && scalar.is("none");
    }

    private static Object key(Node.Scalar key, Class<?> type, Slot slot) {
        if (type == Integer.class) {
            return number(key, slot);
        }
        if (type.isEnum()) {
            return Words.constant(key, type, slot);
        }
        if (!slot.key().ofMeasures()) {
            Texts.checkName(key, slot.path());
        }
        return key.text();
    }

    private static Integer number(Node.Scalar key, Slot slot) {
        boolean good = Numbers.areDigits(key.text())
                && Numbers.isNumber(key.text())
                && key.text().length() <= 6;
        if (!good) {
            throw new Refused(slot.problem(ProblemCode.PROFILE_KEY, key, "Not the number of an hour or month.")
                    .expected("a whole number without leading zeros"));
        }
        return Integer.valueOf(key.text());
    }
}
