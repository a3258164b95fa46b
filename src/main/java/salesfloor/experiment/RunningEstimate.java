package salesfloor.experiment;

/**
 * Collects observations one by one and keeps none of them. Deviations are taken from the first observation and summed with
 * compensation, so that a large mean does not swallow a small spread (NIST StRD, univariate sets NumAcc1 to NumAcc4).
 */
public final class RunningEstimate {
    private final CompensatedSum deviations = new CompensatedSum();
    private final CompensatedSum squares = new CompensatedSum();
    private double first = Double.NaN;
    private double min = Double.NaN;
    private double max = Double.NaN;
    private int n;

    /** Adds the observation of one replication; what is not finite is no observation. */
    public void add(double observation) {
        if (!Double.isFinite(observation)) {
            return;
        }
        if (n == 0) {
            first = observation;
            min = observation;
            max = observation;
        }
        n++;
        min = Math.min(min, observation);
        max = Math.max(max, observation);
        deviations.add(observation - first);
        squares.addSquare(observation - first);
    }

    /** The estimate so far. */
    public Estimate estimate() {
        if (n == 0) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double mean = Math.max(min, Math.min(max, first + deviations.value() / n));
        double sd = standardDeviation();
        return new Estimate(mean, n < 2 ? Double.NaN : quantile(n - 1) * sd / Math.sqrt(n), sd, min, max, n);
    }

    private double standardDeviation() {
        if (n < 2) {
            return Double.NaN;
        }
        double sum = deviations.value();
        double variance = (squares.value() - sum * sum / n) / (n - 1);
        return min == max ? 0 : Math.sqrt(Math.max(0, variance));
    }

    /** The two-sided 95 % point of Student's t. */
    static double quantile(int degreesOfFreedom) {
        return new StudentT(degreesOfFreedom).upperPoint(1 - (1 + Estimate.CONFIDENCE) / 2);
    }
}
