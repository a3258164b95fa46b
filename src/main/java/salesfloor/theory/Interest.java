package salesfloor.theory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import salesfloor.random.PortableMath;
import salesfloor.scenario.Leads.Cooling;
import salesfloor.scenario.Leads.Source;
import salesfloor.scenario.Time;

/**
 * Share of leads still interested at the first call, if the telemarketers call at once whenever the department is open: only the
 * hours from a lead's arrival to the next opening cool it, at their weight. Averaged over the week's arrival profile in steps of
 * a quarter of an hour; queues and holidays are left out.
 */
final class Interest {
    private static final int STEP = 15;
    private static final int WEEK = 7 * 24 * 60 / STEP;

    private Interest() {}

    static double kept(Source source, Time time) {
        return source.cooling().map(cooling -> kept(cooling, source, time)).orElse(1.0);
    }

    private static double kept(Cooling cooling, Source source, Time time) {
        boolean[] open = openSteps(time);
        double sum = 0;
        double total = 0;
        double age = 0;
        for (int step = 2 * WEEK - 1; step >= 0; step--) {
            age = open[step % WEEK] ? 0 : age + STEP * cooling.closedWeight();
            double weight = step < WEEK ? weight(source, time, step, open[step]) : 0;
            double scale = cooling.scale().toSeconds() / 60.0;
            sum += weight * PortableMath.pow(1 + Math.max(0, age - STEP / 2.0) / scale, -cooling.exponent());
            total += weight;
        }
        return total == 0 ? 1 : sum / total;
    }

    private static double weight(Source source, Time time, int step, boolean open) {
        LocalDateTime at = at(step);
        var weekdays = source.rhythm().weekdays();
        var hours = source.rhythm().hours();
        boolean works = time.aroundTheClock() || time.workdays().contains(at.getDayOfWeek());
        double day = weekdays.isEmpty() ? (works ? 1 : 0) : weekdays.getOrDefault(at.getDayOfWeek(), 0.0);
        double hour = hours.isEmpty() ? (inHours(time, step) || open ? 1 : 0) : hours.getOrDefault(at.getHour(), 0.0);
        return day * hour;
    }

    private static boolean[] openSteps(Time time) {
        boolean[] open = new boolean[WEEK];
        for (int step = 0; step < WEEK; step++) {
            DayOfWeek day = at(step).getDayOfWeek();
            open[step] = time.aroundTheClock() || (time.workdays().contains(day) && inHours(time, step));
        }
        return open;
    }

    private static boolean inHours(Time time, int step) {
        int minute = step * STEP % 1440;
        return minute >= time.hours().fromMinute() && minute < time.hours().toMinute();
    }

    /** Steps of a week that begins on a Monday. */
    private static LocalDateTime at(int step) {
        return LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes((long) step * STEP);
    }
}
