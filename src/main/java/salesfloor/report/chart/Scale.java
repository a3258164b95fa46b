package salesfloor.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What an axis shows.
 *
 * @param min the value at its lower end
 * @param max the value at its upper end, above min
 * @param ticks the places that are named
 * @param title what it measures; may be empty
 * @param grid whether a line is drawn across at every tick
 */
record Scale(double min, double max, List<Tick> ticks, String title, boolean grid) {
    Scale {
        if (!(min < max)) {
            throw new IllegalArgumentException("an axis from " + min + " to " + max);
        }
        ticks = List.copyOf(ticks);
    }

    /** A named place. */
    record Tick(double at, String label) {}

    /** Rows or columns with names, at 0, 1, 2 and so on. */
    static Scale ofNames(List<String> names, String title) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(new Tick(i, names.get(i)));
        }
        return new Scale(-0.5, Math.max(1, names.size()) - 0.5, ticks, title, false);
    }

    /** The same with the first name at the top. */
    static Scale ofNamesDownwards(List<String> names, String title) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(new Tick(-i, names.get(i)));
        }
        return new Scale(0.5 - Math.max(1, names.size()), 0.5, ticks, title, false);
    }

    /** An axis without names. */
    static Scale silent(double min, double max) {
        return new Scale(min, max, List.of(), "", false);
    }
}
