package salesfloor.scenario;

/**
 * A part of a day, {@code 09:00-18:00}: minutes after midnight, from inclusive, to exclusive, {@code 0 <= from < to <= 1440}.
 * {@code 24:00} is the end of the day.
 */
public record TimeOfDayRange(int fromMinute, int toMinute) {

    /** The whole day; written {@code always} for opening hours. */
    public static final TimeOfDayRange ALL_DAY = new TimeOfDayRange(0, 1440);

    public TimeOfDayRange {
        if (fromMinute < 0 || toMinute > 1440 || fromMinute >= toMinute) {
            throw new IllegalArgumentException("The range must begin before it ends, within one day.");
        }
    }

    /** Length in minutes. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** Whether this is the whole day. */
    public boolean isAllDay() {
        return minutes() == 1440;
    }

    /** As scenario files write it. */
    @Override
    public String toString() {
        return isAllDay() ? "always" : time(fromMinute) + "-" + time(toMinute);
    }

    private static String time(int minute) {
        return (minute < 600 ? "0" : "") + minute / 60 + ":" + (minute % 60 < 10 ? "0" : "") + minute % 60;
    }
}
