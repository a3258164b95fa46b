package salesfloor.theory;

import salesfloor.scenario.Activities.Retain;

/**
 * The regular care of a client: called when its time has come, and again on the next day until it is reached.
 *
 * @param every days from a call that reached the client to the next; infinite without regular care
 * @param missed calls in vain before one reaches the client; infinite where nobody is ever reached
 * @param retrying days that they take
 */
record CareCycle(double every, double missed, double retrying) {

    static CareCycle of(Premises premises) {
        Retain retain = premises.scenario().activities().retain();
        double every = retain.every().map(WorkingDays::days).orElse(Double.POSITIVE_INFINITY);
        double missed = (1 - retain.reach()) / retain.reach();
        double toOpening = premises.days().meanDaysToOpening();
        return new CareCycle(every, missed, toOpening + missed * (1 + toOpening));
    }

    /** Share of time in which the last call is no older than it should be. */
    double cared() {
        return Double.isInfinite(every) || Double.isInfinite(missed) ? 0 : every / (every + retrying);
    }

    /** Calls that reach a client per client and day. */
    double reachedPerDay() {
        return Double.isInfinite(every) || Double.isInfinite(missed) ? 0 : 1 / (every + retrying);
    }

    /** Calls in vain per client and day; once a day where nobody is ever reached. */
    double missedPerDay() {
        if (Double.isInfinite(every)) {
            return 0;
        }
        return Double.isInfinite(missed) ? 1 : missed * reachedPerDay();
    }
}
