package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads durations with their unit: {@code 8 min}, {@code 3 days}, {@code 2 months}. */
final class Durations {
    static final List<String> UNITS = List.of("s", "min", "h", "day", "days", "week", "weeks", "month", "months");
    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(1000L * 365 * 86_400);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Map<String, Long> SECONDS = new TreeMap<>();

    static {
        put(1, "s", "second", "seconds");
        put(60, "min", "minute", "minutes");
        put(3600, "h", "hour", "hours");
        put(86_400, "day", "days");
        put(7 * 86_400, "week", "weeks");
        put(2_629_746, "month", "months");
        put(31_556_952, "year", "years");
    }

    private Durations() {}

    private static void put(long seconds, String... names) {
        for (String name : names) {
            SECONDS.put(name, seconds);
        }
    }

    /** The names of all units, for patterns. */
    static Iterable<String> unitNames() {
        return SECONDS.keySet();
    }

    static Duration read(Node.Scalar scalar, Slot slot) {
        BigDecimal seconds = seconds(scalar, slot);
        Ranges.check(minutes(seconds), scalar, slot);
        return Duration.ofNanos(0)
                .plusSeconds(seconds.longValue())
                .plusNanos(seconds.remainder(BigDecimal.ONE)
                        .movePointRight(9)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValue());
    }

    /** A duration in minutes, for distributions. */
    static double readMinutes(Node.Scalar scalar, Slot slot) {
        double minutes = minutes(seconds(scalar, slot));
        Ranges.check(minutes, scalar, slot);
        return minutes;
    }

    private static double minutes(BigDecimal seconds) {
        return seconds.divide(SIXTY, 20, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static BigDecimal seconds(Node.Scalar scalar, Slot slot) {
        String text = scalar.text();
        int end = numberEnd(text);
        String number = text.substring(0, end);
        String unit = text.startsWith(" ", end) ? text.substring(end + 1) : text.substring(end);
        Long factor = SECONDS.get(unit);
        if (!Numbers.isUnsignedDecimal(number) || factor == null) {
            throw new Refused(DurationMistakes.problem(scalar, number, unit, slot));
        }
        BigDecimal seconds = Numbers.decimal(number).multiply(BigDecimal.valueOf(factor));
        if (seconds.compareTo(LONGEST_SECONDS) > 0) {
            throw new Refused(slot.problem(ProblemCode.OUT_OF_RANGE, scalar, "Longer than a thousand years."));
        }
        return seconds;
    }

    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The unit that was meant, or null. */
    static @Nullable String unitNear(String unit) {
        return switch (unit) {
            case "m", "mins", "min.", "мин" -> "min";
            case "sec", "secs", "S" -> "s";
            case "hr", "hrs", "H" -> "h";
            case "d", "D" -> "days";
            case "w", "wk", "wks", "W" -> "weeks";
            case "mo", "mon", "mths", "M" -> "months";
            case "y", "yr", "yrs" -> "years";
            default -> unit.length() < 3 ? null : NearMiss.of(unit, SECONDS.keySet());
        };
    }

    /** Minutes in the largest unit that fits evenly: {@code 1440} is {@code 1 day}. */
    static String text(double minutes) {
        if (minutes > 0 && minutes % 1440 == 0) {
            return NumberText.of(minutes / 1440) + (minutes == 1440 ? " day" : " days");
        }
        if (minutes > 0 && minutes % 60 == 0) {
            return NumberText.of(minutes / 60) + " h";
        }
        return NumberText.of(minutes) + " min";
    }
}
