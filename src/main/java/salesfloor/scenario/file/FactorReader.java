package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salesfloor.scenario.file.FactorEntry.Kind;
import salesfloor.scenario.file.FactorEntry.Place;
import salesfloor.scenario.file.FactorEntry.Range;

/** Reads {@code vary}: which paths an experiment varies, and how. */
final class FactorReader {
    private static final int MOST_LEVELS = 1000;
    private static final List<String> KEYS =
            List.of("name", "paths", "values", "times", "plus", "save", "move", "to", "people", "from", "step");
    private static final String FORM =
            "a list of values, as '[1, 2, 3]', or one of values, times, plus, save, {from, to, step}, {move, to, people}";

    private final Findings findings;

    FactorReader(Findings findings) {
        this.findings = findings;
    }

    /** The entries; those that are wrong are left out and reported. */
    List<FactorEntry> read(Node node) {
        List<FactorEntry> entries = new ArrayList<>();
        if (!(node instanceof Node.Fields vary)) {
            findings.add(wrong(node.at(), "'vary' is a map from paths to their values."));
            return entries;
        }
        for (Node.Field field : vary.fields()) {
            try {
                entries.add(entry(field));
            } catch (Refused e) {
                findings.add(e.problem());
            }
        }
        return toldApart(entries);
    }

    /** Short names that two paths share give way to the paths; names that were given must differ. */
    private List<FactorEntry> toldApart(List<FactorEntry> entries) {
        List<FactorEntry> apart = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (FactorEntry entry : entries) {
            Place first = entry.paths().get(0);
            boolean shared = entries.stream()
                            .filter(other -> other.name().equals(entry.name()))
                            .count()
                    > 1;
            boolean shortened = entry.name().equals(shortName(first.path()));
            String name = shared && shortened ? first.path() : entry.name();
            if (!names.add(name)) {
                findings.add(Problem.of(ProblemCode.SAME_NAME, first.at(), "Two factors have this name.")
                        .expected("a name of its own, with 'name:'")
                        .found(Shown.quoted(name)));
            }
            refuseOverwriting(entry, apart);
            apart.add(entry.named(name));
        }
        return apart;
    }

    /** Factors are set in the order of the file, so that a fixed value would undo what another did to the same path before. */
    private void refuseOverwriting(FactorEntry entry, List<FactorEntry> before) {
        List<String> touched = before.stream()
                .flatMap(other -> other.paths().stream())
                .map(Place::path)
                .toList();
        entry.paths().stream()
                .filter(place -> entry.kind() == Kind.VALUES && touched.contains(place.path()))
                .forEach(place -> findings.add(
                        Problem.of(ProblemCode.SAME_NAME, place.at(), "This would undo what a factor above does here.")
                                .expected("values first, and what changes them below")
                                .found(Shown.quoted(place.path()))));
    }

    private FactorEntry entry(Node.Field field) {
        Place place = new Place(field.key().at(), field.name());
        if (field.value() instanceof Node.Items list) {
            return new FactorEntry(
                    shortName(field.name()), Kind.VALUES, List.of(place), levels(list), Optional.empty());
        }
        if (!(field.value() instanceof Node.Fields keys)) {
            throw new Refused(wrong(field.value().at(), "A factor needs more than one value."));
        }
        refuseUnknown(keys);
        return keys.has("move") ? move(field, keys) : varied(place, keys);
    }

    /** What is done to a path is said once; keys that belong to something else would be passed over in silence. */
    private static void refuseMixed(Node.Fields keys, List<String> allowed) {
        for (Node.Field key : keys.fields()) {
            if (!allowed.contains(key.name())) {
                throw new Refused(wrong(key.key().at(), "This key does not go with the others here.")
                        .found(Shown.quoted(key.name())));
            }
        }
    }

    private void refuseUnknown(Node.Fields keys) {
        for (Node.Field key : keys.fields()) {
            if (!KEYS.contains(key.name())) {
                throw new Refused(Problem.of(ProblemCode.UNKNOWN_KEY, key.key().at(), "There is no such key here.")
                        .expected("one of " + String.join(", ", KEYS))
                        .found(Shown.quoted(key.name()))
                        .maybe(NearMiss.of(key.name(), KEYS)));
            }
        }
    }

    private FactorEntry move(Node.Field field, Node.Fields keys) {
        refuseMixed(keys, List.of("name", "move", "to", "people"));
        List<Place> paths = new ArrayList<>();
        for (String key : List.of("move", "to")) {
            Node.Scalar path = scalar(keys.value(key)
                    .orElseThrow(() -> new Refused(
                            wrong(keys.at(), "Moving people needs 'move' (from where), 'to' and 'people'."))));
            paths.add(new Place(path.at(), path.text()));
        }
        Node people = keys.value("people").orElseThrow(() -> new Refused(wrong(keys.at(), "How many: 'people'.")));
        return made(text(keys, "name").orElse(field.name()), Kind.MOVE, paths, people);
    }

    private FactorEntry varied(Place place, Node.Fields keys) {
        List<Place> paths = keys.has("paths") ? places(keys) : List.of(place);
        String name = text(keys, "name").orElse(keys.has("paths") ? place.path() : shortName(place.path()));
        for (Kind kind : List.of(Kind.VALUES, Kind.TIMES, Kind.PLUS, Kind.SAVE)) {
            Optional<Node> settings = keys.value(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (settings.isPresent()) {
                refuseMixed(keys, List.of("name", "paths", kind.name().toLowerCase(java.util.Locale.ROOT)));
                return made(name, kind, paths, settings.get());
            }
        }
        refuseMixed(keys, List.of("name", "paths", "from", "to", "step"));
        return made(name, Kind.VALUES, paths, keys);
    }

    private List<Place> places(Node.Fields keys) {
        if (!(keys.value("paths").orElse(keys) instanceof Node.Items list)
                || list.items().isEmpty()) {
            throw new Refused(wrong(keys.at(), "'paths' is a list of paths."));
        }
        return list.items().stream()
                .map(FactorReader::scalar)
                .map(path -> new Place(path.at(), path.text()))
                .toList();
    }

    private static Optional<String> text(Node.Fields keys, String name) {
        return keys.value(name).map(node -> scalar(node).text());
    }

    private static FactorEntry made(String name, Kind kind, List<Place> paths, Node settings) {
        if (settings instanceof Node.Items list) {
            return new FactorEntry(
                    name, kind, paths, kind == Kind.VALUES ? levels(list) : numbers(list), Optional.empty());
        }
        if (!(settings instanceof Node.Fields keys) || !keys.has("from") || !keys.has("to")) {
            throw new Refused(wrong(settings.at(), "Which settings does this factor take?"));
        }
        refuseMixed(keys, List.of("name", "paths", "from", "to", "step"));
        Range range = range(keys);
        Optional<Node> step = keys.value("step");
        List<Node> steps = step.isPresent() ? steps(range, scalar(step.get())) : List.of();
        return new FactorEntry(name, kind, paths, steps, Optional.of(range));
    }

    private static List<Node> levels(Node.Items list) {
        if (list.items().isEmpty()) {
            throw new Refused(Problem.of(ProblemCode.EMPTY_LIST, list.at(), "The list of values is empty.")
                    .expected("at least one value"));
        }
        return list.items();
    }

    private static List<Node> numbers(Node.Items list) {
        for (Node item : levels(list)) {
            number(scalar(item));
        }
        return list.items();
    }

    private static Range range(Node.Fields keys) {
        Node.Scalar from = scalar(keys.value("from").orElseThrow());
        Node.Scalar to = scalar(keys.value("to").orElseThrow());
        BigDecimal low = number(from);
        BigDecimal high = number(to);
        if (!Amounts.unit(from.text()).equals(Amounts.unit(to.text()))) {
            throw new Refused(wrong(to.at(), "Both ends of a range have the same unit.")
                    .expected(Shown.quoted(from.text()) + " and a number with the same unit"));
        }
        if (low.compareTo(high) >= 0) {
            throw new Refused(wrong(to.at(), "A range ends above its beginning."));
        }
        return new Range(low, high, Amounts.unit(from.text()), from.at(), to.at());
    }

    private static List<Node> steps(Range range, Node.Scalar step) {
        BigDecimal width = number(step);
        String unit = Amounts.unit(step.text());
        if (!unit.isEmpty() && !unit.equals(range.unit())) {
            throw new Refused(wrong(step.at(), "A step has the unit of its range.")
                    .expected(Shown.quoted(Amounts.text(width) + range.unit()))
                    .found(Shown.quoted(step.text())));
        }
        BigDecimal whole = range.high().subtract(range.low());
        if (width.signum() <= 0
                || whole.divide(width, 0, RoundingMode.DOWN).compareTo(BigDecimal.valueOf(MOST_LEVELS)) > 0) {
            throw new Refused(wrong(step.at(), "Not a possible step.")
                    .expected("a number above 0, with at most " + MOST_LEVELS + " steps in the range"));
        }
        List<Node> steps = new ArrayList<>();
        for (BigDecimal at = range.low(); at.compareTo(range.high()) <= 0; at = at.add(width)) {
            steps.add(new Node.Scalar(step.at(), Amounts.text(at) + range.unit(), true));
        }
        return steps;
    }

    private static BigDecimal number(Node.Scalar scalar) {
        return Amounts.leading(scalar.text())
                .orElseThrow(() -> new Refused(Problem.of(ProblemCode.NUMBER, scalar.at(), "Not a number.")
                        .expected("a number")
                        .found(Shown.quoted(scalar.text()))));
    }

    private static Node.Scalar scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw new Refused(wrong(node.at(), "A single value must stand here."));
    }

    private static Problem wrong(Mark at, String message) {
        return Problem.of(ProblemCode.WRONG_SHAPE, at, message).expected(FORM);
    }

    /** In words: the role whose headcount it is, or the last two keys of the path. */
    private static String shortName(String path) {
        List<String> segments = KeyPath.of(path).segments();
        int size = segments.size();
        if (size < 2) {
            return path;
        }
        String last = segments.get(size - 1);
        String before = segments.get(size - 2);
        return words(last.equals("headcount") ? before : before + " " + last);
    }

    /** Keys as words: {@code officeSeller} is "office seller". */
    static String words(String keys) {
        return keys.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }
}
