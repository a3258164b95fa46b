package salesfloor.theory;

import salesfloor.random.PortableMath;
import salesfloor.scenario.Career;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;
import salesfloor.scenario.Rate;

/**
 * How much of a person of one role the department really has.
 *
 * @param presence share of working days on which an employed person is at work: (1 - leave) × (1 - sickness) ×
 *     (1 - training)
 * @param staffed share of time in which a seat is filled: tenure / (tenure + vacancy), tenure exponential
 * @param success mean factor of a person on chances of success
 * @param speed mean speed: mean efficiency × mean productivity of people who are learning
 */
record Availability(double presence, double staffed, double success, double speed) {
    private static final double MINUTES_PER_DAY = 1440;

    static Availability of(Career people, People all, WorkingDays days) {
        double leavingPerDay = people.turnover().perDay(260);
        double vacant = leavingPerDay * people.vacancy().mean() / MINUTES_PER_DAY;
        double learning = people.ramp()
                .map(ramp -> productivity(ramp.startAt(), leavingPerDay * WorkingDays.days(ramp.duration())))
                .orElse(1.0);
        return new Availability(
                presence(all.absence()) * (1 - Math.min(1, all.training().days() / days.perYear())),
                1 / (1 + vacant),
                people.success().mean(),
                people.efficiency().mean() * learning);
    }

    /**
     * Mean productivity when tenure is exponential and speed rises in a straight line from {@code start} to 1.
     *
     * <p>1 - (1 - s) (1 - (1 - exp(-x)) / x), where x = learning time / mean tenure. Compare W. Whitt 2006, The impact of
     * increased employee retention on performance in a customer contact center, MSOM 8(3), pages 235-252.
     *
     * @param start speed on the first day
     * @param x learning time divided by mean tenure
     */
    static double productivity(double start, double x) {
        return x == 0 ? 1 : 1 - (1 - start) * (1 + PortableMath.expm1(-x) / x);
    }

    /** Minutes on duty (paid presence without breaks and meetings) of a whole role per calendar day. */
    double onDutyMinutes(Seats seats, WorkingDays days) {
        return seats.minutes() * days.share() * presence * staffed;
    }

    private static double presence(People.Absence absence) {
        double sickDays = wholeDays(absence.sickLength()) * absence.sickSpells().perDay(260);
        return (1 - absence.leaveDays() / 365.0) * Math.max(0, 1 - sickDays);
    }

    /** Mean length in days when each spell is rounded up to whole days. */
    private static double wholeDays(Distribution length) {
        double mean = Expectation.over(length).of(minutes -> Math.ceil(minutes / MINUTES_PER_DAY - 1e-9));
        return Math.min(mean, Rate.DAYS_PER_YEAR);
    }
}
