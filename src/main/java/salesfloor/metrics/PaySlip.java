package salesfloor.metrics;

/**
 * What somebody costs over the window, in whole cents by part. Gross amounts are rounded one after the other as parts of their sum,
 * and the on-cost is what is left to the rounded whole: the parts add up to it exactly.
 */
final class PaySlip {

    private static final PayPart[] PARTS = PayPart.values();

    private final long[] cents = new long[PARTS.length];

    /**
     * @param gross amounts in currency by part; those of on-cost, seat and hiring are not read
     * @param payroll the same and on-cost in cents
     * @param seat in cents
     * @param hiring in cents
     */
    PaySlip(double[] gross, long payroll, long seat, long hiring) {
        double sum = 0;
        long given = 0;
        for (int part = 0; part < PayPart.ON_COST.ordinal(); part++) {
            sum += gross[part];
            long upTo = Math.round(sum * 100);
            cents[part] = upTo - given;
            given = upTo;
        }
        cents[PayPart.ON_COST.ordinal()] = payroll - given;
        cents[PayPart.SEAT.ordinal()] = seat;
        cents[PayPart.HIRING.ordinal()] = hiring;
    }

    long cents(PayPart part) {
        return cents[part.ordinal()];
    }

    /** Pay with on-cost, without seat and hiring. */
    long payroll() {
        return total() - cents(PayPart.SEAT) - cents(PayPart.HIRING);
    }

    long total() {
        long sum = 0;
        for (long part : cents) {
            sum += part;
        }
        return sum;
    }
}
