package salesfloor.metrics;

import java.util.List;
import java.util.Optional;

/**
 * A named number of one replication: the only place where a measure is defined.
 *
 * @param key its name in every file; {@code utilisation.<role>} stands for one measure per role
 * @param unit unit in words; {@code {currency}} stands for the scenario's currency
 * @param better which direction is better
 * @param definition one sentence: what is counted over what, in which window
 */
public record Measure(String key, String unit, Better better, String definition) {

    /** Which direction is better. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    /** All measures, in the order in which tables show them. */
    public static List<Measure> catalogue() {
        return Catalogue.MEASURES;
    }

    /** The definition that a concrete key such as {@code utilisation.officeSeller} falls under. */
    public static Optional<Measure> of(String concreteKey) {
        return Catalogue.MEASURES.stream().filter(m -> m.covers(concreteKey)).findFirst();
    }

    private boolean covers(String concreteKey) {
        int pattern = key.indexOf('<');
        return pattern < 0 ? key.equals(concreteKey) : concreteKey.startsWith(key.substring(0, pattern));
    }
}
