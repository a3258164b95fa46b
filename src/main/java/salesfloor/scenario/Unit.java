package salesfloor.scenario;

/** What the numbers of a scenario key or of a measure are counted in. */
public enum Unit {
    NONE(""),
    /** A part of a whole, 0 to 1. */
    SHARE("share, 0 to 1"),
    /** A plain multiplier; 1 changes nothing. */
    FACTOR("factor"),
    /** A duration with its unit in the file ({@code 8 min}, {@code 3 days}); minutes inside distributions. */
    TIME("duration"),
    /** A duration counted on the department's opening hours only. */
    WORKING_TIME("duration in opening hours"),
    /** An amount in the scenario's currency. */
    MONEY("currency"),
    COUNT("count");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** The words shown in the reference page and the schema. */
    public String label() {
        return label;
    }
}
