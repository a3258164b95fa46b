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

/**
 * Who is employed on a seat, since when, and how fast that person is. People come and go as a renewal process: exponential
 * tenure, then a vacancy; at the start of the run it is in its stationary state.
 */
final class Tenure {

    private final Person person;
    /** Keys the seat's chance: by position of its role and in it, so that other seats change nothing. */
    private final long key;

    private final Draws draws;
    private final People people;
    private final ModelListener listener;
    private final Sampler efficiencies;
    private final double leavingPerTick;
    private int hire;
    private int departures;
    private boolean employed = true;
    private long nextChange;
    private long hiredAt;
    private long toldFrom;
    private double efficiency;

    /**
     * @param workdays workdays a year, for rates per workday
     */
    Tenure(
            Person person,
            long key,
            People people,
            double workdays,
            Draws draws,
            ModelListener listener,
            Sampler efficiencies) {
        this.person = person;
        this.key = key;
        this.draws = draws;
        this.people = people;
        this.listener = listener;
        this.efficiencies = efficiencies;
        leavingPerTick = people.turnover().amount() == 0 ? 0 : people.turnover().perMinute(workdays) / Ticks.PER_MINUTE;
        startStationary();
    }

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

    boolean isEmployed() {
        return employed;
    }

    /** How many people have left the seat so far. */
    int departures() {
        return departures;
    }

    /** Brings the seat to the day that begins now; changes happen at midnight. Returns whether somebody is employed. */
    boolean update(int day) {
        long midnight = Calendar.midnight(day);
        while (nextChange <= midnight) {
            if (employed) {
                close(midnight);
                departures++;
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
}
