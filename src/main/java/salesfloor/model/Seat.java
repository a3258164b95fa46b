package salesfloor.model;

import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/**
 * A place of work through time: its hours, who is employed on it, how fast that person is, and on which days they are away.
 * People come and go as a renewal process: exponential tenure, then a vacancy; at the start of the run it is in its stationary
 * state. Everything is drawn by seat and hire, so that adding seats changes nothing for the others.
 */
final class Seat {

    private final Person person;
    /** Keys the seat's chance: by position of its role and in it, so that other seats change nothing. */
    private final long key;

    private final Draws draws;
    private final People people;
    private final ModelListener listener;
    private final Sampler efficiencies;
    private final boolean aroundTheClock;
    /** Pairs of from and to, ticks after midnight: one stretch, or two around lunch. */
    private final long[] stretches;

    private final long breakLength;
    private final long[] breaks;
    private final Absences absences;

    private final double leavingPerTick;
    private int hire;
    private boolean employed = true;
    private long nextChange;
    private long hiredAt;
    private long toldFrom;
    private double efficiency;

    Seat(
            Person person,
            long key,
            TimeOfDayRange hours,
            Time time,
            People people,
            Draws draws,
            ModelListener listener,
            Sampler efficiencies) {
        this.person = person;
        this.key = key;
        this.draws = draws;
        this.people = people;
        this.listener = listener;
        this.efficiencies = efficiencies;
        aroundTheClock = hours.isAllDay() && time.aroundTheClock();
        stretches = stretches(hours, time, person.number() - 1);
        breakLength = Ticks.of(people.breaks().total()) / people.breaks().pieces();
        breaks = breakLength == 0 ? new long[0] : breaks(people.breaks().pieces());
        absences = new Absences(key, people.absence(), draws);
        leavingPerTick = people.turnover().amount() == 0
                ? 0
                : people.turnover().perMinute(Calendar.workdaysPerYear(time)) / Ticks.PER_MINUTE;
        startStationary();
    }

    private static long[] stretches(TimeOfDayRange hours, Time time, int number) {
        long from = hours.fromMinute() * Ticks.PER_MINUTE;
        long to = hours.toMinute() * Ticks.PER_MINUTE;
        if (hours.isAllDay() || time.lunch().isEmpty()) {
            return new long[] {from, to};
        }
        TimeOfDayRange lunch = time.lunch().get();
        int turn = number % time.lunchTurns();
        int shift = turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2;
        long begins = (lunch.fromMinute() + (long) shift * lunch.minutes()) * Ticks.PER_MINUTE;
        long ends = begins + lunch.minutes() * Ticks.PER_MINUTE;
        return begins <= from || ends >= to ? new long[] {from, to} : new long[] {from, begins, ends, to};
    }

    /** Each piece falls into its own part of the day, at a place that differs evenly between seats (golden ratio sequence). */
    private long[] breaks(int pieces) {
        long from = stretches[0];
        long part = (stretches[stretches.length - 1] - from) / pieces;
        double place = (key + 1) * 0.6180339887498949;
        long[] times = new long[pieces];
        for (int i = 0; i < pieces; i++) {
            times[i] = from + i * part + (long) ((place - Math.floor(place)) * Math.max(0, part - breakLength));
        }
        return times;
    }

    boolean isAroundTheClock() {
        return aroundTheClock;
    }

    int stretches() {
        return stretches.length / 2;
    }

    long from(int day, int stretch) {
        return Calendar.midnight(day) + stretches[2 * stretch];
    }

    long to(int day, int stretch) {
        return Calendar.midnight(day) + stretches[2 * stretch + 1];
    }

    int breaks() {
        return breaks.length;
    }

    long breakAt(int day, int number) {
        return Calendar.midnight(day) + breaks[number];
    }

    long breakLength() {
        return breakLength;
    }

    boolean isAbsent(int day) {
        return absences.on(day);
    }

    /** Speed of the present person relative to the role, ramp included. */
    double speed(long now) {
        return people.ramp().isEmpty()
                ? efficiency
                : efficiency * learned(now, people.ramp().get());
    }

    private double learned(long now, People.Ramp ramp) {
        long full = Ticks.of(ramp.duration());
        long tenure = now - hiredAt;
        return tenure >= full ? 1 : ramp.startAt() + (1 - ramp.startAt()) * tenure / full;
    }

    // Coming and going

    private void startStationary() {
        efficiency = drawEfficiency();
        if (leavingPerTick == 0) {
            nextChange = Ticks.NEVER;
            hiredAt = -Ticks.NEVER;
            return;
        }
        Stream stream = draws.on(Purpose.TENURE, key, 0);
        double meanTenure = 1 / leavingPerTick;
        double vacancy = Ticks.of(people.vacancy());
        employed = stream.uniform() >= vacancy / (meanTenure + vacancy);
        if (employed) {
            Sampler tenure = Sampler.of(new Distribution.Exponential(meanTenure));
            hiredAt = -(long) tenure.sample(stream);
            nextChange = (long) tenure.sample(stream);
        } else {
            nextChange = (long) (stream.uniform() * vacancy);
        }
    }

    private double drawEfficiency() {
        return efficiencies.sample(draws.on(Purpose.EFFICIENCY, key, hire));
    }

    /** Brings the seat to the day that begins now; changes happen at midnight. Returns whether somebody is employed. */
    boolean update(int day) {
        long midnight = Calendar.midnight(day);
        while (nextChange <= midnight) {
            if (employed) {
                close(midnight);
                employed = false;
                nextChange = Math.max(midnight, nextChange) + Ticks.of(people.vacancy());
            } else {
                hire++;
                employed = true;
                efficiency = drawEfficiency();
                hiredAt = midnight;
                toldFrom = midnight;
                nextChange = midnight + tenure();
            }
        }
        return employed;
    }

    private long tenure() {
        Sampler tenure = Sampler.of(new Distribution.Exponential(1 / leavingPerTick));
        return 1 + (long) tenure.sample(draws.on(Purpose.TENURE, key, hire));
    }

    /** Tells the stretch of employment that ends now. */
    void close(long now) {
        if (employed && now > toldFrom) {
            listener.employed(person, toldFrom, now);
        }
    }
}
