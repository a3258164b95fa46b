package salesfloor.theory;

import salesfloor.random.PortableMath;
import salesfloor.scenario.Activities.Reactivate;
import salesfloor.scenario.Activities.Retain;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;

/**
 * How the clients of one segment leave and come back.
 *
 * <p>Hazard per day = (need + price × exp(churnElasticity × sensitivity × (index - 1)) + neglect × uncared) × (1 + loyalty
 * sensitivity × loyalty lost). Who left because the need ended never comes back; others are rescued by a call before they lapse
 * or won back afterwards.
 *
 * @param hazard chance per calendar day that an ordering client leaves
 * @param rescued share of leavers brought back before they lapse
 * @param wonBack share of the lapsed brought back
 * @param winBackCalls calls per lapsed client
 * @param silentDays days from leaving to lapse
 */
record Departure(double hazard, double rescued, double wonBack, double winBackCalls, double silentDays) {

    /**
     * Departure under given care.
     *
     * @param uncared share of time without a care call
     * @param loyaltyLost 1 - loyalty
     * @param retained share of the care calls that are made
     * @param called share of the win-back calls that are made
     */
    static Departure of(
            Premises premises, Habit habit, double uncared, double loyaltyLost, double retained, double called) {
        Clients clients = premises.scenario().clients();
        Clients.Churn churn = clients.churn();
        double need = premises.perDay(churn.need());
        double persuadable = price(premises, habit) + premises.perDay(churn.neglect()) * uncared;
        double all = persuadable + need;
        double share = all == 0 ? 0 : persuadable / all;
        return new Departure(
                all * (1 + churn.loyalty().sensitivity() * loyaltyLost),
                share * rescue(premises, retained),
                share * called * winBack(premises, habit),
                called * calls(premises, habit),
                silentDays(premises, habit));
    }

    /** Chance per day that a loyal client who is cared for leaves. */
    static double baseHazard(Premises premises, Habit habit) {
        return premises.perDay(premises.scenario().clients().churn().need()) + price(premises, habit);
    }

    private static double price(Premises premises, Habit habit) {
        double dearer = premises.scenario().price().index() - 1;
        return premises.perDay(premises.scenario().clients().churn().price())
                * PortableMath.exp(premises.scenario().price().churnElasticity() * habit.priceSensitivity() * dearer);
    }

    /** Share of those who leave that are gone for good. */
    double lost() {
        return (1 - rescued) * (1 - wonBack);
    }

    /** Only the call that the silence sets off can rescue; a client that it misses is not called again in time. */
    private static double rescue(Premises premises, double retained) {
        Retain retain = premises.scenario().activities().retain();
        if (!premises.staffing().does(ActivityType.RETAIN)) {
            return 0;
        }
        double lapseAfter = premises.scenario().clients().lapseAfter();
        boolean isCalled =
                retain.atRiskAfter().filter(limit -> limit < lapseAfter).isPresent();
        double success = premises.staffing().success(ActivityType.RETAIN);
        return isCalled ? retained * retain.reach() * Math.min(1, retain.rescueChance() * success) : 0;
    }

    /** 1 - product over calls k of (1 - reach × chance × exp(-(overdue + k × retryAfter) / decay)), over clients. */
    private static double winBack(Premises premises, Habit habit) {
        return premises.staffing().does(ActivityType.REACTIVATE)
                ? habit.over(interval -> 1 - refusals(premises, interval, false))
                : 0;
    }

    private static double calls(Premises premises, Habit habit) {
        return premises.staffing().does(ActivityType.REACTIVATE)
                ? habit.over(interval -> refusals(premises, interval, true))
                : 0;
    }

    /** Chance that every call fails, or the number of calls until one succeeds. */
    private static double refusals(Premises premises, double interval, boolean countCalls) {
        Reactivate call = premises.scenario().activities().reactivate();
        double success = call.chance() * premises.staffing().success(ActivityType.REACTIVATE);
        double overdue = (premises.scenario().clients().lapseAfter() - 1) * interval;
        double failed = 1;
        double calls = 0;
        for (int k = 0; k < call.attempts(); k++) {
            calls += failed;
            double age = (overdue + k * WorkingDays.days(call.retryAfter())) / WorkingDays.days(call.decay());
            failed *= 1 - call.reach() * Math.min(1, success * PortableMath.exp(-age));
        }
        return countCalls ? calls : failed;
    }

    /** Silence before the lapse less the age of the gap in which a client leaves: m (1 + cv²) / 2 on average. */
    private static double silentDays(Premises premises, Habit habit) {
        double cv = premises.scenario().clients().regularity().cv();
        double age = Math.min(1, (1 + cv * cv) / 2);
        return (premises.scenario().clients().lapseAfter() - age) * habit.meanInterval();
    }
}
