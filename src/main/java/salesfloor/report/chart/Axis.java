package salesfloor.report.chart;

/**
 * What an axis measures.
 *
 * @param name what is measured
 * @param unit its unit; empty where it has none
 * @param kind what its values are
 */
public record Axis(String name, String unit, Kind kind) {

    /** What the values of an axis are. */
    public enum Kind {
        NUMBER,
        /** Days since 1970-01-01. */
        DATE
    }

    /** An axis of numbers. */
    public static Axis of(String name, String unit) {
        return new Axis(name, unit, Kind.NUMBER);
    }

    /** An axis of days; values are days since 1970-01-01. */
    public static Axis ofDays(String name) {
        return new Axis(name, "", Kind.DATE);
    }

    /** Name and unit together. */
    String label() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }
}
