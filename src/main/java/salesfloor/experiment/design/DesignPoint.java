package salesfloor.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One scenario of a design; immutable.
 *
 * @param label its name; no other point of the design has it
 * @param group the case that it belongs to; empty where there are no cases
 * @param settings what each factor is set to, by the name of the factor, in the order of the file
 */
public record DesignPoint(String label, String group, Map<String, Setting> settings) {
    public DesignPoint {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** What a factor is set to, as a number; NaN where it is none, or where the point does not set it. */
    public double value(String factor) {
        Setting setting = settings.get(factor);
        return setting == null ? Double.NaN : setting.value();
    }

    /** What a factor is set to, in words; empty where the point does not set it. */
    public String text(String factor) {
        Setting setting = settings.get(factor);
        return setting == null ? "" : setting.text();
    }

    /** Whether all factors but this one are set alike, in the same case. */
    boolean differsOnlyIn(String factor, DesignPoint other) {
        Map<String, Setting> mine = new LinkedHashMap<>(settings);
        Map<String, Setting> theirs = new LinkedHashMap<>(other.settings);
        mine.remove(factor);
        theirs.remove(factor);
        return group.equals(other.group) && mine.equals(theirs);
    }

    /** The other factors' settings in words, after the case; empty where there are none. */
    String without(String factor) {
        StringBuilder text = new StringBuilder(group);
        settings.forEach((name, setting) -> {
            if (!name.equals(factor)) {
                text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(setting.text());
            }
        });
        return text.toString();
    }
}
