package salesfloor.theory;

import java.util.function.ToDoubleFunction;
import salesfloor.scenario.ActivityType;

/**
 * From leads to first deals on an average calendar day.
 *
 * @param leads leads that arrive
 * @param leadCost what they cost
 * @param conversations leads reached by phone
 * @param qualifyMinutes working minutes of all calls
 * @param fit qualified leads that are good
 * @param unfit qualified leads that are not
 * @param openClients clients in development
 * @param firstDeals first deals
 */
record Prospecting(
        double leads,
        double leadCost,
        double conversations,
        double qualifyMinutes,
        double fit,
        double unfit,
        double openClients,
        double firstDeals) {

    /**
     * The flows if a share of the work is done.
     *
     * @param leadShare share of the leads for which the market still has prospects
     */
    static Prospecting of(Premises premises, ToDoubleFunction<ActivityType> served, double leadShare) {
        double called = premises.staffing().share(ActivityType.QUALIFY, served) * leadShare;
        double fit = called * sum(premises, LeadFlow::fit);
        double unfit = called * sum(premises, LeadFlow::unfit);
        Development development = premises.development();
        double open = fit * development.daysOfFit() + unfit * development.daysOfUnfit();
        double room = open == 0 ? 1 : Math.min(1, portfolio(premises) / open);
        return new Prospecting(
                leadShare * sum(premises, LeadFlow::leads),
                leadShare * sum(premises, LeadFlow::cost),
                leadShare * sum(premises, LeadFlow::conversations),
                leadShare * sum(premises, LeadFlow::minutes),
                fit,
                unfit,
                open,
                fit * room * development.dealChance() * premises.staffing().share(ActivityType.DEVELOP, served));
    }

    /** Leads passed on as qualified. */
    double qualified() {
        return fit + unfit;
    }

    private static double sum(Premises premises, ToDoubleFunction<LeadFlow> part) {
        return premises.leads().stream().mapToDouble(part).sum();
    }

    /** Open clients that all developers together can hold. */
    private static double portfolio(Premises premises) {
        double heads = premises.staffing().posts(ActivityType.DEVELOP).stream()
                .map(post -> premises.staffing().crews().get(post.crew()))
                .mapToDouble(crew -> crew.seats().heads() * crew.availability().staffed())
                .sum();
        return heads * premises.scenario().activities().develop().portfolioCap();
    }
}
