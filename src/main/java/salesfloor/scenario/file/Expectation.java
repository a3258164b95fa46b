package salesfloor.scenario.file;

import java.time.LocalDate;
import java.time.LocalTime;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Rate;
import salesfloor.scenario.TimeOfDayRange;

/** Says in a few words what a place takes. */
final class Expectation {
    private Expectation() {}

    static String of(Slot slot) {
        if (!(slot.type() instanceof Class<?> type)) {
            return "a value";
        }
        if (type.isEnum()) {
            return "one of " + String.join(", ", Words.of(type));
        }
        if (type == int.class) {
            return Ranges.expectedWhole(slot.key());
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        return ofForm(type, slot);
    }

    private static String ofForm(Class<?> type, Slot slot) {
        if (type == Rate.class) {
            return "a rate, as '24 per workday'";
        }
        if (type == LocalDate.class) {
            return "a date, as '2025-01-06'";
        }
        if (type == LocalTime.class) {
            return "a time of day, as '16:00'";
        }
        if (type == TimeOfDayRange.class) {
            return "a part of a day, as '09:00-18:00'";
        }
        return type == Goal.class ? "a goal, as 'serviceLevel >= 0.9'" : Ranges.expected(slot.key());
    }
}
