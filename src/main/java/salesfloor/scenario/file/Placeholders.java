package salesfloor.scenario.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import salesfloor.scenario.Rate;
import salesfloor.scenario.TimeOfDayRange;

/** Values that stand in for missing ones, so that the rest of a file can still be checked. */
final class Placeholders {
    private static final Node NOTHING = new Node.Broken(Mark.whole(SourceText.ofDefault("")));

    private Placeholders() {}

    static Bound of(Type type) {
        return new Bound(value(type), NOTHING);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType) {
            return List.of();
        }
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return choice.getEnumConstants()[0];
        }
        if (type == TimeOfDayRange.class) {
            return TimeOfDayRange.ALL_DAY;
        }
        return type == Rate.class ? new Rate(0, Rate.Per.DAY) : "";
    }
}
