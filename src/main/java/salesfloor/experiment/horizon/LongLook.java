package salesfloor.experiment.horizon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;
import salesfloor.scenario.Time;

/**
 * What the weekly series of a long run from its very first week say about the warm-up.
 *
 * @param warmUpWeeks the scenario's own warm-up
 * @param weeks how many weeks were looked at
 * @param pictures every series
 */
public record LongLook(int warmUpWeeks, int weeks, List<SeriesPicture> pictures) {
    private static final int YEAR = 52;

    /** The judgements of all series together err in at most 5 of 100 looks, for given cuts (Bonferroni). */
    private static final double LEVEL = (1 - Estimate.CONFIDENCE) / (2.0 * WatchedSeries.ALL.size());

    public LongLook {
        pictures = List.copyOf(pictures);
    }

    /**
     * Goes through the replications twice.
     *
     * @param time the long horizon, without a warm-up
     */
    public static LongLook of(Time time, int warmUpWeeks, Replications replications) throws IOException {
        WeeklySeries weekly = new WeeklySeries(time);
        Map<String, double[]> means = weekly.means(replications);
        List<StartFinding> findings =
                StartCheck.findings(weekly, means, replications, warmUpWeeks, warmUpWeeks + YEAR, mean -> LEVEL);
        List<SeriesPicture> pictures = new ArrayList<>();
        int weeks = 0;
        for (Map.Entry<String, double[]> series : means.entrySet()) {
            double[] mean = series.getValue();
            weeks = Math.max(weeks, mean.length);
            Optional<StartFinding> firstYear = findings.stream()
                    .filter(finding -> finding.series().equals(series.getKey()))
                    .findFirst();
            pictures.add(new SeriesPicture(
                    series.getKey(),
                    list(mean),
                    list(MovingAverage.of(mean, MovingAverage.SIDE)),
                    Mser.of(mean),
                    firstYear,
                    warmUpWeeks));
        }
        return new LongLook(warmUpWeeks, weeks, pictures);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** The series of which this is said. */
    public List<SeriesPicture> having(Verdict verdict) {
        return pictures.stream()
                .filter(picture -> picture.verdict().equals(Optional.of(verdict)))
                .toList();
    }

    /** Weeks of warm-up that cover the transients that settle; the scenario's own where they are enough. */
    public int recommendedWeeks() {
        return having(Verdict.TOO_SHORT).stream()
                .mapToInt(picture -> picture.cut().weeks())
                .reduce(warmUpWeeks, Math::max);
    }
}
