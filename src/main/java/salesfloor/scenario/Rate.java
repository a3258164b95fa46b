package salesfloor.scenario;

import java.util.Locale;

/** How many per what: {@code 24 per workday}, {@code 0.02 per month}. */
public record Rate(double amount, Per per) {

    /** Average days in a year of the Gregorian calendar; a month is a twelfth of it. */
    public static final double DAYS_PER_YEAR = 365.2425;

    /** Average days in a month: a twelfth of a year. */
    public static final double DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

    /** The period a rate is counted over. A work day is a day on which the department opens. */
    public enum Per {
        HOUR(1.0 / 24),
        DAY(1),
        WORKDAY(Double.NaN),
        WEEK(7),
        MONTH(DAYS_PER_MONTH),
        YEAR(DAYS_PER_YEAR);

        private final double days;

        Per(double days) {
            this.days = days;
        }

        /** The word used in scenario files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Average number per calendar day.
     *
     * @param workdaysPerYear how many days of a year the department opens
     */
    public double perDay(double workdaysPerYear) {
        return per == Per.WORKDAY ? amount * workdaysPerYear / DAYS_PER_YEAR : amount / per.days;
    }

    /**
     * Average number per minute of calendar time.
     *
     * @param workdaysPerYear how many days of a year the department opens
     */
    public double perMinute(double workdaysPerYear) {
        double days = per == Per.WORKDAY ? DAYS_PER_YEAR / workdaysPerYear : per.days;
        return amount / (days * 24 * 60);
    }
}
