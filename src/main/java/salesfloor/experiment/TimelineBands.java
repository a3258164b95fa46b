package salesfloor.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** Weekly values over all replications: mean and the band in which eight of ten replications lie. */
public final class TimelineBands {

    /** Numbers held at a time; a longer table is made in several passes over the log. */
    private static final int HELD = 4_000_000;

    /**
     * One week of one series.
     *
     * @param series what is shown, such as {@code orders}
     * @param week index of the observed week, from 0
     * @param mean mean over replications
     * @param p10 10th percentile over replications, interpolated between neighbours (Hyndman and Fan 1996, type 7)
     * @param p90 90th percentile, likewise
     */
    public record Band(String series, int week, double mean, double p10, double p90) {}

    private TimelineBands() {}

    /** All weeks of all series, series by series. */
    public static List<Band> of(ReplicationLog log, SortedSet<Integer> numbers) throws IOException {
        return of(log, numbers, HELD);
    }

    static List<Band> of(ReplicationLog log, SortedSet<Integer> numbers, int held) throws IOException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>();
        log.read(numbers.first())
                .timeline()
                .forEach((series, weeks) ->
                        weeks.forEach(value -> bands.add(new Band(series, bands.size(), value, value, value))));
        int columns = Math.max(1, held / numbers.size());
        List<Band> complete = new ArrayList<>();
        for (int from = 0; from < bands.size(); from += columns) {
            complete.addAll(pass(log, numbers, bands, from, Math.min(bands.size(), from + columns)));
        }
        return Collections.unmodifiableList(complete);
    }

    private static List<Band> pass(ReplicationLog log, SortedSet<Integer> numbers, List<Band> places, int from, int to)
            throws IOException {
        double[][] values = new double[to - from][numbers.size()];
        int row = 0;
        for (int number : numbers) {
            List<Double> flat = new ArrayList<>(places.size());
            log.read(number).timeline().values().forEach(flat::addAll);
            for (int i = from; i < to; i++) {
                values[i - from][row] = i < flat.size() ? flat.get(i) : Double.NaN;
            }
            row++;
        }
        List<Band> bands = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String series = places.get(i).series();
            int first = firstOf(series, places);
            bands.add(band(series, i - first, values[i - from]));
        }
        return bands;
    }

    private static int firstOf(String series, List<Band> places) {
        int first = 0;
        while (!places.get(first).series().equals(series)) {
            first++;
        }
        return first;
    }

    private static Band band(String series, int week, double[] values) {
        double[] observed =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return new Band(series, week, Estimate.of(values).mean(), quantile(observed, 0.1), quantile(observed, 0.9));
    }

    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
