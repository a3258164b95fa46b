package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a file that remembers where it stands and how it was written. */
public sealed interface Node {

    /** Where it stands. */
    Mark at();

    /**
     * A single value.
     *
     * @param text its text without quotes
     * @param plain whether it was written without quotes
     */
    record Scalar(Mark at, String text, boolean plain) implements Node {

        /** Whether it is this word, quoted or not. */
        boolean is(String word) {
            return text.equals(word);
        }

        /** Whether YAML reads it as nothing at all. */
        boolean isNothing() {
            return plain && (text.isEmpty() || is("~") || is("null") || is("Null") || is("NULL"));
        }
    }

    /** A list. */
    record Items(Mark at, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order written. */
    record Fields(Mark at, List<Field> fields) implements Node {
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The field of this name. */
        public Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        /** The value of this name. */
        public Optional<Node> value(String name) {
            return field(name).map(Field::value);
        }

        boolean has(String name) {
            return field(name).isPresent();
        }

        /** A copy with this field replaced where it stands, or added at the end. */
        Fields with(Field field) {
            List<Field> copy = new ArrayList<>(fields);
            copy.replaceAll(old -> old.name().equals(field.name()) ? field : old);
            if (!has(field.name())) {
                copy.add(field);
            }
            return new Fields(at, copy);
        }

        Fields without(String name) {
            return new Fields(
                    at,
                    fields.stream().filter(field -> !field.name().equals(name)).toList());
        }
    }

    /** What stands where a fault has been reported already; nothing more is said about it. */
    record Broken(Mark at) implements Node {}

    /** A key and its value. */
    record Field(Scalar key, Node value) {
        /** The key's text. */
        public String name() {
            return key.text();
        }
    }
}
