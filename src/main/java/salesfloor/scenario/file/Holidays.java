package salesfloor.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Time;

/**
 * Tells holidays that count from others. Those after the end of a short run still count within its first year: demand is spread
 * over the open days of that year. A run that another text has moved leaves inherited holidays outside; they do no harm, but a
 * file that states both them and the run would be refused, so the effective scenario goes without them.
 */
final class Holidays {
    private static final int FIRST_YEAR = 365;

    private Holidays() {}

    /** The last day that counts: of the run, or of the year that begins with it if the run is shorter. */
    static LocalDate lastDay(Time time) {
        return time.start()
                .plusDays(Math.max(FIRST_YEAR - 1, time.length().minusMinutes(1).toDays()));
    }

    static boolean isOutside(LocalDate day, Time time) {
        return day.isBefore(time.start()) || day.isAfter(lastDay(time));
    }

    static boolean anyOutside(Time time) {
        return time.holidays().stream().anyMatch(day -> isOutside(day, time));
    }

    /** The tree without the holidays that do not count. */
    static Node.Fields within(Time time, Node.Fields root) {
        Node.Field timeField = root.field("time").orElseThrow();
        Node.Fields fields = (Node.Fields) timeField.value();
        Node.Field holidays = fields.field("holidays").orElseThrow();
        Node.Items items = (Node.Items) holidays.value();
        List<Node> kept = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            if (!isOutside(time.holidays().get(i), time)) {
                kept.add(items.items().get(i));
            }
        }
        Node.Field within = new Node.Field(holidays.key(), new Node.Items(items.at(), kept));
        return root.with(new Node.Field(timeField.key(), fields.with(within)));
    }
}
