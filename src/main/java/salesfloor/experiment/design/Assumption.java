package salesfloor.experiment.design;

/**
 * Something that scenarios assume and that may be otherwise.
 *
 * @param name what tables call it
 * @param path where it stands in the scenario, the first place where there are several
 * @param low the least that it may be, in its own unit
 * @param base what it is now
 * @param high the most that it may be
 */
public record Assumption(String name, String path, double low, double base, double high) {
    public Assumption {
        if (!(low <= base && base <= high && low < high)) {
            throw new IllegalArgumentException(
                    name + ": expected low <= base <= high, not " + low + ", " + base + ", " + high);
        }
    }

    /** The value at this share of the way from the least to the most. */
    double at(double share) {
        return low + share * (high - low);
    }

    /** How far a value is from what is assumed now, as a share of it; as a share of the range where it is zero now. */
    public double change(double value) {
        return (value - base) / (base == 0 ? high - low : Math.abs(base));
    }
}
