package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One scenario of a study with its assumptions set; immutable.
 *
 * @param scenario number of the scenario, from 0
 * @param settings the value of every assumption, in its own unit; NaN where it stays as it is
 */
public record Place(int scenario, List<Double> settings) {
    public Place {
        settings = List.copyOf(settings);
    }

    /** A scenario as it is. */
    static Place unchanged(int scenario, int assumptions) {
        return new Place(scenario, Collections.nCopies(assumptions, Double.NaN));
    }

    /** The same with one assumption set. */
    Place with(int assumption, double value) {
        List<Double> changed = new ArrayList<>(settings);
        changed.set(assumption, value);
        return new Place(scenario, changed);
    }

    /** Numbers of the assumptions that are set. */
    public List<Integer> changed() {
        return IntStream.range(0, settings.size())
                .filter(i -> !Double.isNaN(settings.get(i)))
                .boxed()
                .toList();
    }
}
