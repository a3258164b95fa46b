package salesfloor.experiment.design;

import java.io.IOException;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import salesfloor.experiment.Estimate;

/**
 * A paired response that is simulated at few values and read off straight lines between them, replication by replication.
 *
 * <p>A stretch between two simulated values is halved until it is straight: until, at its middle, the line misses what is simulated
 * there by at most a quarter of half the 95 % interval. Of the whole range a single middle proves that only if the line hits it
 * exactly, as it does where money follows a price; else its halves are looked at, too.
 */
public final class ReadOffResponse implements PairedResponse {
    private static final double TOLERANCE = 0.25;

    /** As a share of the largest difference, by how much a line may miss for rounding alone: money is rounded to cents. */
    private static final double ROUNDING = 1e-4;

    /** Stretches that are no wider than this share of the range are not halved any more. */
    private static final double FINEST = 0.02;

    private final PairedResponse simulated;
    private final double low;
    private final double high;
    private final NavigableMap<Double, double[]> known = new TreeMap<>();
    private final NavigableSet<Double> straightFrom = new TreeSet<>();

    /**
     * Reads off this response from one value to another.
     *
     * @param simulated is asked for the same number of replications each time
     */
    public ReadOffResponse(PairedResponse simulated, double low, double high) {
        this.simulated = simulated;
        this.low = low;
        this.high = high;
    }

    @Override
    public double[] at(double value, int replications) throws IOException {
        simulate(low, replications);
        simulate(high, replications);
        double from = Objects.requireNonNull(known.floorKey(value));
        double to = Objects.requireNonNull(known.ceilingKey(value));
        while (from < to && !straightFrom.contains(from) && to - from > FINEST * (high - low)) {
            double middle = (from + to) / 2;
            boolean straight = isStraight(from, simulate(middle, replications), middle, to);
            if (straight) {
                straightFrom.add(from);
                straightFrom.add(middle);
            }
            from = value < middle ? from : middle;
            to = value > middle ? to : middle;
        }
        return line(from, to, value);
    }

    private double[] simulate(double value, int replications) throws IOException {
        double[] there = known.get(value);
        if (there == null) {
            there = simulated.at(value, replications);
            known.put(value, there);
        }
        return there;
    }

    private boolean isStraight(double from, double[] there, double middle, double to) {
        double[] line = line(from, to, middle);
        double size = Arrays.stream(there).map(Math::abs).max().orElse(0);
        double[] misses = new double[there.length];
        boolean exact = true;
        for (int i = 0; i < there.length; i++) {
            misses[i] = there[i] - line[i];
            exact &= Math.abs(misses[i]) <= ROUNDING * size;
        }
        boolean whole = from == low && to == high;
        double allowed = TOLERANCE * Estimate.of(there).halfWidth();
        return exact || (!whole && Math.abs(Estimate.of(misses).mean()) <= allowed);
    }

    private double[] line(double from, double to, double value) {
        double[] left = Objects.requireNonNull(known.get(from));
        double[] right = Objects.requireNonNull(known.get(to));
        double share = from == to ? 0 : (value - from) / (to - from);
        double[] between = new double[left.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = (1 - share) * left[i] + share * right[i];
        }
        return between;
    }
}
