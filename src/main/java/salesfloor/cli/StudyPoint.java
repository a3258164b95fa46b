package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import salesfloor.experiment.design.Place;
import salesfloor.report.StoredScenario;
import salesfloor.scenario.Scenario;

/** One scenario that a study simulates: all places that come to the same scenario, and the replications asked of them. */
final class StudyPoint {
    private final StoredScenario stored;
    private final Scenario scenario;
    private final boolean unchanged;
    private final List<Place> places = new ArrayList<>();
    private final NavigableSet<Integer> numbers = new TreeSet<>();

    /** @param unchanged whether it is one of the scenarios that the folder was taken for */
    StudyPoint(StoredScenario stored, Scenario scenario, boolean unchanged) {
        this.stored = stored;
        this.scenario = scenario;
        this.unchanged = unchanged;
    }

    void add(Place place, NavigableSet<Integer> replications) {
        places.add(place);
        numbers.addAll(replications);
    }

    StoredScenario stored() {
        return stored;
    }

    Scenario scenario() {
        return scenario;
    }

    List<Place> places() {
        return places;
    }

    NavigableSet<Integer> numbers() {
        return numbers;
    }

    boolean isUnchanged() {
        return unchanged;
    }
}
