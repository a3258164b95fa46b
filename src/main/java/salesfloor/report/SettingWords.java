package salesfloor.report;

/** How the value of an assumption reads in a scenario. */
@FunctionalInterface
public interface SettingWords {

    /**
     * The value in the assumption's own unit, as {@code 19.2 days}.
     *
     * @param assumption number of the assumption, from 0
     */
    String of(int assumption, double value);
}
