package salesfloor.report.chart;

/** The height of plots that have a row for each of several things. */
final class Rows {
    private static final double USUAL = 300;
    private static final double WIDEST = 64;
    private static final double NARROWEST = 27;

    private Rows() {}

    /** Rows share the usual height; of many, each keeps what its name needs, and the picture grows. */
    static double height(int rows) {
        double each = Math.max(NARROWEST, Math.min(WIDEST, USUAL / Math.max(1, rows)));
        return Math.rint(each * Math.max(2, rows));
    }
}
