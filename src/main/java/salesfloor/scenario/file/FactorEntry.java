package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One entry of {@code vary} as it was written: which paths, and what is done to them. It becomes a {@link Factor} on the scenario
 * that it varies.
 *
 * @param name what tables call it
 * @param kind what is done
 * @param paths where, each with the mark of its text; of a move, from where and to where
 * @param settings the values, factors, amounts or people, one by one
 * @param range the ends of a range without steps
 */
record FactorEntry(String name, Kind kind, List<Place> paths, List<Node> settings, Optional<Range> range) {

    /** What is done to a path. */
    enum Kind {
        VALUES,
        TIMES,
        PLUS,
        SAVE,
        MOVE
    }

    /** A path and where it was written. */
    record Place(Mark at, String path) {}

    /** Ends of a range; both in the same unit. */
    record Range(BigDecimal low, BigDecimal high, String unit, Mark from, Mark to) {}

    /** The same under another name. */
    FactorEntry named(String other) {
        return new FactorEntry(other, kind, paths, settings, range);
    }

    /** The factor on this scenario. */
    Factor on(Node.Fields tree, Findings findings) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Node setting : settings) {
            Level level = level(tree, setting, findings);
            levels.putIfAbsent(level.text(), level);
        }
        Optional<Factor.Span> span = range.map(ends -> span(tree, ends));
        Optional<Range> all = range.or(this::whole);
        Optional<Factor.Spread> spread = all.map(ends -> new Factor.Spread(
                new FactorEntry(name, kind, paths, List.of(), all).span(tree, ends), base(tree, ends)));
        return new Factor(name, paths.get(0).path(), unchanged(tree), List.copyOf(levels.values()), span, spread);
    }

    private Factor.Span span(Node.Fields tree, Range ends) {
        return new Factor.Span(ends.low(), ends.high(), number -> level(tree, scalar(ends, number), new Findings()));
    }

    /** From the least to the most of a list of numbers of one unit. */
    private Optional<Range> whole() {
        List<String> texts = settings.stream().map(FactorEntry::plainText).toList();
        List<BigDecimal> numbers = texts.stream()
                .flatMap(text -> Amounts.leading(text).stream())
                .sorted()
                .toList();
        List<String> units = texts.stream().map(Amounts::unit).distinct().toList();
        if (numbers.size() < texts.size()
                || units.size() != 1
                || numbers.get(0).compareTo(numbers.get(numbers.size() - 1)) == 0) {
            return Optional.empty();
        }
        Mark from = settings.get(0).at();
        Mark to = settings.get(settings.size() - 1).at();
        return Optional.of(new Range(numbers.get(0), numbers.get(numbers.size() - 1), units.get(0), from, to));
    }

    /** The number that leaves the scenario as it is. */
    private OptionalDouble base(Node.Fields tree, Range ends) {
        return switch (kind) {
            case TIMES -> OptionalDouble.of(1);
            case PLUS, SAVE, MOVE -> OptionalDouble.of(0);
            case VALUES ->
                amount(tree)
                        .filter(text -> paths.size() == 1
                                && Amounts.unit(text).strip().equals(ends.unit().strip()))
                        .flatMap(Amounts::leading)
                        .map(number -> OptionalDouble.of(number.doubleValue()))
                        .orElse(OptionalDouble.empty());
        };
    }

    private Level unchanged(Node.Fields tree) {
        String neutral = switch (kind) {
            case TIMES -> "×1";
            case PLUS -> "+0";
            case SAVE -> "0 %";
            case MOVE -> "0";
            case VALUES -> "as it is";
        };
        boolean shown = paths.size() == 1 && kind != Kind.SAVE && kind != Kind.MOVE;
        String text = shown ? amount(tree).orElse(neutral) : neutral;
        return new Level(
                text,
                Amounts.leading(text.replace("×", ""))
                        .map(BigDecimal::doubleValue)
                        .orElse(Double.NaN),
                List.of());
    }

    private static Node scalar(Range ends, BigDecimal number) {
        Mark at = number.compareTo(ends.high()) < 0 ? ends.from() : ends.to();
        return new Node.Scalar(at, Amounts.text(number) + ends.unit(), true);
    }

    private Level level(Node.Fields tree, Node setting, Findings findings) {
        List<PathChange> changes = changes(setting);
        if (kind == Kind.SAVE || kind == Kind.MOVE) {
            BigDecimal number = number(setting);
            boolean share = kind == Kind.SAVE;
            String text = share ? Amounts.text(number.movePointRight(2)) + " %" : Amounts.text(number);
            return new Level(text, number.doubleValue(), changes);
        }
        Node.Fields changed = new Level("", 0, changes).over(tree, findings);
        Optional<String> result = paths.size() > 1 ? Optional.empty() : amount(changed);
        String text = result.orElseGet(() -> written(setting));
        double value = Amounts.leading(result.orElseGet(() -> plainText(setting)))
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
        return new Level(text, value, changes);
    }

    private List<PathChange> changes(Node setting) {
        List<PathChange> changes = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Place place = paths.get(i);
            changes.add(new PathChange(place.at(), place.path(), edit(setting, i)));
        }
        return changes;
    }

    private PathChange.Edit edit(Node setting, int index) {
        Mark where = paths.get(index).at();
        return switch (kind) {
            case VALUES ->
                range.isPresent()
                        ? Amounts.number(number(setting), Amounts.unit(plainText(setting)), setting.at())
                        : PathChange.Edit.set(setting);
            case TIMES -> Amounts.times(number(setting), setting.at(), where);
            case PLUS -> Amounts.plus(number(setting), setting.at(), where);
            case SAVE -> Amounts.times(BigDecimal.ONE.subtract(number(setting)), setting.at(), where);
            case MOVE -> Amounts.plus(index == 0 ? number(setting).negate() : number(setting), setting.at(), where);
        };
    }

    /** What stands at the end of the path now: a single value, or the mean of a distribution. */
    private Optional<String> amount(Node.Fields tree) {
        Node node = tree;
        for (String segment : KeyPath.of(paths.get(0).path()).segments()) {
            Optional<Node> next = node instanceof Node.Fields fields ? fields.value(segment) : Optional.<Node>empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        if (node instanceof Node.Fields fields) {
            node = fields.value("mean").orElse(node);
        }
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private String written(Node setting) {
        String text = plainText(setting);
        return switch (kind) {
            case TIMES -> "×" + text;
            case PLUS -> text.startsWith("-") ? text : "+" + text;
            default -> text;
        };
    }

    private static BigDecimal number(Node setting) {
        String text = plainText(setting);
        BigDecimal number = Amounts.leading(text).orElse(BigDecimal.ZERO);
        return Amounts.unit(text).strip().equals("%") ? number.movePointLeft(2) : number;
    }

    private static String plainText(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        StringBuilder text = new StringBuilder();
        if (node instanceof Node.Items items) {
            items.items().forEach(item -> text.append(text.isEmpty() ? "" : " ").append(plainText(item)));
        } else if (node instanceof Node.Fields fields) {
            fields.fields()
                    .forEach(field -> text.append(text.isEmpty() ? "" : " ")
                            .append(field.name())
                            .append(' ')
                            .append(plainText(field.value())));
        }
        return text.toString();
    }
}
