package salesfloor.experiment.design;

/**
 * Whether an assumption would turn the advice.
 *
 * @param assumption what is assumed
 * @param atLow the lead of the advised scenario at the low end of the range
 * @param atHigh its lead at the high end
 * @param crossing where the lead is zero
 */
public record Turn(Assumption assumption, Interval atLow, Interval atHigh, Crossing crossing) {

    /** How far the assumption is from turning the advice, as a share of what it is now; infinite where it does not. */
    public double distance() {
        return crossing.verdict() == Crossing.Verdict.FOUND
                ? Math.abs(assumption.change(crossing.value()))
                : Double.POSITIVE_INFINITY;
    }

    /** The lead at the end of the range where there is less of it. */
    double leastLead() {
        return Math.min(atLow.value(), atHigh.value());
    }
}
