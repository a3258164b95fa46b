package salesfloor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import salesfloor.experiment.Case;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.design.Laboratory;
import salesfloor.experiment.design.Place;
import salesfloor.experiment.design.Trial;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;
import salesfloor.scenario.Scenario;

/**
 * Runs the trials of a study and keeps every one in the result folder, so that a study that was stopped goes on where it was. Of
 * what was run, only the measures asked about stay in memory.
 */
final class FolderLaboratory implements Laboratory {
    /** Scenarios simulated at a time; each holds a file open. */
    private static final int POINTS = 100;

    private final StudiedScenarios scenarios;
    private final Assumptions assumptions;
    private final List<String> measures;
    private final ResultFolder folder;
    private final LogHeader header;
    private final Simulation simulation;
    private final ExperimentSeries series;
    private final Map<Place, NavigableMap<Integer, double[]>> known = new LinkedHashMap<>();

    FolderLaboratory(
            StudiedScenarios scenarios,
            Assumptions assumptions,
            List<String> measures,
            ResultFolder folder,
            LogHeader header,
            Simulation simulation,
            ExperimentSeries series) {
        this.scenarios = scenarios;
        this.assumptions = assumptions;
        this.measures = measures;
        this.folder = folder;
        this.header = header;
        this.simulation = simulation;
        this.series = series;
    }

    @Override
    public void run(Collection<Trial> trials) throws IOException {
        Map<Place, NavigableSet<Integer>> asked = new LinkedHashMap<>();
        for (Trial trial : trials) {
            if (!knows(trial)) {
                asked.computeIfAbsent(trial.place(), place -> new TreeSet<>()).add(trial.replication());
            }
        }
        List<StudyPoint> points = points(asked);
        for (int from = 0; from < points.size(); from += POINTS) {
            simulate(points.subList(from, Math.min(points.size(), from + POINTS)));
        }
    }

    @Override
    public double value(Trial trial, String measure) {
        double[] values = known.getOrDefault(trial.place(), new TreeMap<>()).get(trial.replication());
        return values == null ? Double.NaN : values[measures.indexOf(measure)];
    }

    private boolean knows(Trial trial) {
        return known.getOrDefault(trial.place(), new TreeMap<>()).containsKey(trial.replication());
    }

    /** Different settings may come to the same scenario, as where headcounts are whole numbers. */
    private List<StudyPoint> points(Map<Place, NavigableSet<Integer>> asked) {
        Map<String, StudyPoint> points = new LinkedHashMap<>();
        asked.forEach((place, numbers) -> {
            EffectiveScenario scenario = scenario(place);
            String label = label(place);
            points.computeIfAbsent(
                            scenario.hash(),
                            hash -> new StudyPoint(
                                    new StoredScenario(label, header.withScenario(hash), scenario.text()),
                                    scenario.scenario(),
                                    place.changed().isEmpty()))
                    .add(place, numbers);
        });
        return List.copyOf(points.values());
    }

    private String label(Place place) {
        String label = scenarios.labels().get(place.scenario());
        return place.changed().isEmpty() ? label : label + ", " + assumptions.words(place);
    }

    private EffectiveScenario scenario(Place place) {
        return scenarios.with(place.scenario(), label(place), assumptions.levels(place));
    }

    private void simulate(List<StudyPoint> points) throws IOException {
        List<Case> cases = new ArrayList<>();
        try {
            for (StudyPoint point : points) {
                ReplicationLog log =
                        point.isUnchanged() ? folder.log(point.stored().label()) : folder.point(point.stored());
                Scenario scenario = point.scenario();
                cases.add(new Case(
                        point.stored().label(), simulation.of(scenario, header.rootSeed(), Optional.empty()), log));
            }
            series.run(cases, points.stream().map(StudyPoint::numbers).toList());
            for (int i = 0; i < points.size(); i++) {
                keep(points.get(i), cases.get(i).log());
            }
        } finally {
            for (int i = 0; i < cases.size(); i++) {
                if (!points.get(i).isUnchanged()) {
                    cases.get(i).log().close();
                }
            }
        }
    }

    private void keep(StudyPoint point, ReplicationLog log) throws IOException {
        if (!point.isUnchanged()) {
            folder.order(log);
        }
        for (int number : point.numbers()) {
            double[] values = new double[measures.size()];
            Arrays.fill(values, Double.NaN);
            if (log.done().contains(number)) {
                ReplicationResult result = log.read(number);
                for (int i = 0; i < values.length; i++) {
                    values[i] = result.measures().getOrDefault(measures.get(i), Double.NaN);
                }
            }
            for (Place place : point.places()) {
                known.computeIfAbsent(place, p -> new TreeMap<>()).put(number, values);
            }
        }
    }

    /** How many trials were run or found in the folder. */
    int runs() {
        return known.values().stream().mapToInt(NavigableMap::size).sum();
    }
}
