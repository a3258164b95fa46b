package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something that an experiment varies. */
public final class Factor {
    private final String name;
    private final String path;
    private final Level unchanged;
    private final List<Level> levels;
    private final Optional<Span> span;
    private final Optional<Spread> spread;

    /** A range that settings are taken from. */
    record Span(BigDecimal low, BigDecimal high, Setting setting) {}

    /** Makes the setting for a number. */
    @FunctionalInterface
    interface Setting {
        Level at(BigDecimal number);
    }

    /** From the least to the most setting, and the number at which the scenario stays as it is, where that is known. */
    record Spread(Span span, OptionalDouble base) {}

    Factor(
            String name,
            String path,
            Level unchanged,
            List<Level> levels,
            Optional<Span> span,
            Optional<Spread> spread) {
        this.name = name;
        this.path = path;
        this.unchanged = unchanged;
        this.levels = List.copyOf(levels);
        this.span = span;
        this.spread = spread;
    }

    /**
     * The same factor as an assumption that may be anything from its least to its most setting, whether it was given as a range or
     * as a list; empty where its settings are not all numbers of one unit, or are all the same.
     */
    public Optional<Factor> asRange() {
        return spread.map(all -> new Factor(name, path, unchanged, List.of(), Optional.of(all.span()), spread));
    }

    /** The number of its range at which the scenario stays as it is; empty where the two cannot be compared. */
    public OptionalDouble base() {
        return spread.map(Spread::base).orElse(OptionalDouble.empty());
    }

    /**
     * A factor that multiplies everything these paths lead to, by any number of a range.
     *
     * @param base a scenario that has these paths
     */
    public static Factor scaling(String name, List<String> paths, double low, double high, ReadScenario base) {
        List<FactorEntry.Place> places = paths.stream()
                .map(path -> new FactorEntry.Place(new Mark(SourceText.ofSet(path), 1, 1, path.length()), path))
                .toList();
        FactorEntry.Range range = new FactorEntry.Range(
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                "",
                places.get(0).at(),
                places.get(0).at());
        return new FactorEntry(name, FactorEntry.Kind.TIMES, places, List.of(), Optional.of(range))
                .on(base.effective(), new Findings());
    }

    /** What tables and charts call it. */
    public String name() {
        return name;
    }

    /** The path that it varies, the first where there are several. */
    public String path() {
        return path;
    }

    /** How it stands before anything is changed. */
    public Level unchanged() {
        return unchanged;
    }

    /** Its settings in the order of the file; those that come to the same are one. Empty where it has only a range. */
    public List<Level> levels() {
        return levels;
    }

    /** Whether any setting between its ends is possible. */
    public boolean isRange() {
        return span.isPresent();
    }

    /** Whether all its settings are numbers, so that it can be an axis. */
    public boolean isNumeric() {
        return levels.stream().noneMatch(level -> Double.isNaN(level.value()));
    }

    /**
     * The setting at this share of the way through its range, or through its list of levels.
     *
     * @param share from 0 to 1
     */
    public Level at(double share) {
        if (span.isEmpty()) {
            return levels.get(Math.min(levels.size() - 1, (int) (share * levels.size())));
        }
        BigDecimal low = span.get().low();
        BigDecimal width = span.get().high().subtract(low);
        return span.get().setting().at(low.add(width.multiply(BigDecimal.valueOf(share))));
    }

    /** The setting for a number of the unit in which the range is given. */
    public Level of(double number) {
        return span.orElseThrow().setting().at(BigDecimal.valueOf(number));
    }

    /** The lower end of its range; the smallest level where it has none. */
    public double low() {
        return span.map(range -> range.low().doubleValue())
                .orElseGet(() -> levels.stream().mapToDouble(Level::value).min().orElse(Double.NaN));
    }

    /** The upper end of its range; the largest level where it has none. */
    public double high() {
        return span.map(range -> range.high().doubleValue())
                .orElseGet(() -> levels.stream().mapToDouble(Level::value).max().orElse(Double.NaN));
    }
}
