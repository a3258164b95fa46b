package salesfloor.experiment.design;

/**
 * Two straight lines that meet, fitted to a curve by least squares over every possible meeting place (Hinkley 1971, Journal of
 * the American Statistical Association 66, 736-743).
 *
 * @param knee where they meet
 * @param before slope to the left of it
 * @param after slope to the right of it
 */
record SegmentedFit(double knee, double before, double after) {
    private static final int PLACES_PER_STEP = 20;

    /**
     * The best fit; the knee lies from the second to the last but one point, so that each line has two.
     *
     * @param x at least four places, rising
     */
    static SegmentedFit of(double[] x, double[] y) {
        SegmentedFit best = new SegmentedFit(Double.NaN, Double.NaN, Double.NaN);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i + 2 < x.length; i++) {
            for (int step = 0; step <= PLACES_PER_STEP; step++) {
                double knee = x[i] + (x[i + 1] - x[i]) * step / PLACES_PER_STEP;
                double[] fit = at(knee, x, y);
                if (fit[2] < least) {
                    least = fit[2];
                    best = new SegmentedFit(knee, fit[0], fit[1]);
                }
            }
        }
        return best;
    }

    /** Slope before, slope after and the sum of squares left, with the knee at this place. */
    private static double[] at(double knee, double[] x, double[] y) {
        int n = x.length;
        double leftMean = 0;
        double rightMean = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            leftMean += Math.min(x[i], knee) / n;
            rightMean += Math.max(x[i] - knee, 0) / n;
            mean += y[i] / n;
        }
        double ll = 0;
        double lr = 0;
        double rr = 0;
        double ly = 0;
        double ry = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double left = Math.min(x[i], knee) - leftMean;
            double right = Math.max(x[i] - knee, 0) - rightMean;
            double value = y[i] - mean;
            ll += left * left;
            lr += left * right;
            rr += right * right;
            ly += left * value;
            ry += right * value;
            yy += value * value;
        }
        double determinant = ll * rr - lr * lr;
        double before = (ly * rr - ry * lr) / determinant;
        double after = (ry * ll - ly * lr) / determinant;
        return new double[] {before, after, Math.max(0, yy - before * ly - after * ry)};
    }
}
