package salesfloor.model;

import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Stream;

/**
 * Who is employed on a seat, since when, and how fast that person is. People come and go as a renewal process: exponential
 * tenure, then a vacancy; at the start of the run it is in its stationary state.
 */
final class Tenure {

    private final Person person;
    /** Keys the seat's chance: by position of its role and in it, so that other seats change nothing. */
    private final long key;

    private final TenureLaw law;
    private final Draws draws;
    private final ModelListener listener;
    private int hire;
    private int departures;
    private boolean employed = true;
    private boolean frozen;
    private long nextChange;
    private long hiredAt;
    private long toldFrom;
    private double efficiency;
    private double success;

    Tenure(Person person, long key, TenureLaw law, Draws draws, ModelListener listener) {
        this.person = person;
        this.key = key;
        this.law = law;
        this.draws = draws;
        this.listener = listener;
        startStationary();
    }

    private void startStationary() {
        drawTraits();
        if (law.leavingPerTick == 0) {
            nextChange = Ticks.NEVER;
            hiredAt = -Ticks.NEVER;
            return;
        }
        Stream stream = draws.on(Purpose.TENURE, key, 0);
        employed = stream.uniform() >= law.vacantShare();
        if (employed) {
            hiredAt = -(long) law.tenure().sample(stream);
            nextChange = (long) law.tenure().sample(stream);
        } else {
            nextChange = law.restOfVacancy(stream);
        }
    }

    private void drawTraits() {
        efficiency = law.efficiency.sample(draws.on(Purpose.EFFICIENCY, key, hire));
        success = law.success.sample(draws.on(Purpose.SUCCESS, key, hire));
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
                nextChange = midnight + law.vacancy(draws.on(Purpose.VACANCY, key, hire));
            } else if (frozen) {
                return false;
            } else {
                hire++;
                employ(midnight);
            }
        }
        return employed;
    }

    /**
     * Brings the end of the present tenure nearer. Under a hazard that varies, the hazard passed until leaving is exponential
     * whatever its course (Daley and Vere-Jones 2003, An Introduction to the Theory of Point Processes I, section 7.4), so a day
     * at r times the usual hazard uses up r days of the tenure drawn.
     *
     * @param extra ticks beyond those that pass anyway
     */
    void hasten(long extra) {
        if (employed && nextChange < Ticks.NEVER) {
            nextChange -= extra;
        }
    }

    /** Whether the present person began today. */
    boolean isFirstDay(int day) {
        return employed && hiredAt == Calendar.midnight(day);
    }

    private void employ(long midnight) {
        employed = true;
        drawTraits();
        hiredAt = midnight;
        toldFrom = midnight;
        nextChange = law.leavingPerTick == 0 ? Ticks.NEVER : midnight + tenure();
        listener.hired(midnight, person, law.hiringCost());
    }

    /** Nobody sits here until {@link #fill}. */
    void waitForOpening() {
        employed = false;
        nextChange = Ticks.NEVER;
    }

    /** Somebody new is employed now, at a midnight. */
    void fill(long midnight) {
        employ(midnight);
    }

    /** Nobody sits here any more, from this midnight on. */
    void end(long midnight) {
        close(midnight);
        employed = false;
        nextChange = Ticks.NEVER;
    }

    /** Whether a vacant seat stays vacant for the time being. */
    void freeze(boolean whether) {
        frozen = whether;
    }

    private long tenure() {
        return 1 + (long) law.tenure().sample(draws.on(Purpose.TENURE, key, hire));
    }

    /** Tells the stretch of employment that ends now. */
    void close(long now) {
        if (employed && now > toldFrom) {
            listener.employed(person, toldFrom, now);
        }
    }

    /** Speed of the present person relative to the role, ramp included. */
    double speed(long now) {
        return efficiency * law.learned(now - hiredAt);
    }

    /** Factor of the present person on chances of success. */
    double success() {
        return success;
    }
}
