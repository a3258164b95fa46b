package salesfloor.theory;

import java.util.List;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;

/**
 * What of a scenario does not depend on how busy the department is.
 *
 * @param scenario the question
 * @param days the observed window
 * @param staffing who does what
 * @param leads what becomes of each source's leads
 * @param development what becomes of a qualified client
 * @param habits how each segment orders
 * @param lag calendar days from an order until the next interval begins, if nothing is late
 */
record Premises(
        Scenario scenario,
        WorkingDays days,
        Staffing staffing,
        List<LeadFlow> leads,
        Development development,
        List<Habit> habits,
        double lag) {
    private static final double MINUTES_PER_DAY = 1440;

    static Premises of(Scenario scenario) {
        WorkingDays days = WorkingDays.of(scenario.time());
        Staffing staffing = new Staffing(scenario, days);
        List<LeadFlow> leads = scenario.leads().sources().entrySet().stream()
                .map(source -> LeadFlow.of(scenario, source.getKey(), source.getValue(), days))
                .toList();
        Development development = Development.of(
                scenario.activities().develop(), staffing.success(ActivityType.DEVELOP), days.meanDaysToOpening());
        boolean fromDelivery = scenario.clients().intervalFrom() == Clients.IntervalFrom.DELIVERY;
        double lag = fromDelivery
                ? scenario.economics().fulfilment().leadTime().mean() / MINUTES_PER_DAY
                        + daysLostToCutOff(scenario, days)
                : 0;
        return new Premises(scenario, days, staffing, leads, development, Habit.of(scenario), lag);
    }

    /**
     * Mean wait for the next opening of orders released after the cut-off, over all orders, if releases spread evenly over the
     * opening hours.
     */
    private static double daysLostToCutOff(Scenario scenario, WorkingDays days) {
        var hours = scenario.time().hours();
        return scenario.economics()
                .fulfilment()
                .cutOff()
                .map(time -> {
                    double after = Math.max(0, hours.toMinute() - time.toSecondOfDay() / 60.0);
                    double sinceOpening = hours.minutes() - after / 2;
                    return after / hours.minutes() * (1 / days.share() - sinceOpening / MINUTES_PER_DAY);
                })
                .orElse(0.0);
    }

    /** A rate as a number per calendar day. */
    double perDay(Rate rate) {
        return rate.perDay(days.perYear());
    }

    /** Whether orders wait for their papers and clients for their orders, so that late papers slow demand. */
    boolean papersSlowDemand() {
        return scenario.activities().prepareDocuments().blocksRelease()
                && scenario.clients().intervalFrom() == Clients.IntervalFrom.DELIVERY;
    }
}
