package salesfloor.theory;

import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.Activities.TakeOrder;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Scenario;

/**
 * Orders of an average calendar day and what goes wrong with them.
 *
 * @param contacts repeat orders that clients ask for
 * @param orders orders taken, first ones included
 * @param offered orders in which the order desk can offer more
 * @param lostOrders orders that clients place elsewhere because nobody takes them
 * @param revenueAtMarketPrice their value
 * @param wrongOrders orders entered wrong
 * @param documentErrors sets of papers with an error
 * @param complaints complaints about wrong orders, failed deliveries and wrong papers
 */
record Ordering(
        double contacts,
        double orders,
        double offered,
        double lostOrders,
        double revenueAtMarketPrice,
        double wrongOrders,
        double documentErrors,
        double complaints) {

    /**
     * The orders of so many clients.
     *
     * @param clients ordering clients by segment
     * @param firstDeals first orders, which developers take unless the client is handed over with the contract
     * @param taken share of order contacts that find somebody
     * @param pace factor on the number of order contacts that late papers leave, 1 if none are late
     */
    static Ordering of(Premises premises, double[] clients, double firstDeals, double taken, double pace) {
        Scenario scenario = premises.scenario();
        var activities = scenario.activities();
        double firstAtDesk = activities.develop().handOverAt() == HandOverAt.CONTRACT ? firstDeals : 0;
        double uplift =
                upsell(premises) * activities.takeOrder().upsell().uplift().mean();
        double contacts = 0;
        double value = 0;
        for (int i = 0; i < clients.length; i++) {
            Habit habit = premises.habits().get(i);
            double wanted = pace * clients[i] * habit.contacts(premises.lag(), taken);
            contacts += wanted;
            double atDesk = wanted * taken + firstAtDesk * habit.share();
            double elsewhere = (firstDeals - firstAtDesk) * habit.share();
            value += (atDesk * (1 + uplift) + elsewhere) * habit.volume();
        }
        double orders = contacts * taken + firstDeals;
        double papers = premises.staffing().does(ActivityType.PREPARE_DOCUMENTS) ? orders : 0;
        double documentErrors = papers
                * Math.min(
                        1,
                        activities.prepareDocuments().errorRate()
                                * premises.staffing().errors(ActivityType.PREPARE_DOCUMENTS));
        return new Ordering(
                contacts,
                orders,
                contacts * taken + firstAtDesk,
                contacts * (1 - taken) * impatient(scenario.clients(), activities.takeOrder()),
                value,
                orders * wrong(premises),
                documentErrors,
                orders * badOrders(premises) + documentErrors);
    }

    /** Share of orders with an accepted offer when nothing presses. */
    double upsellShare(Premises premises) {
        return orders == 0 ? 0 : upsell(premises) * offered / orders;
    }

    /** Share of the desk's orders with an accepted offer. */
    private static double upsell(Premises premises) {
        var upsell = premises.scenario().activities().takeOrder().upsell();
        double success = premises.staffing().success(ActivityType.TAKE_ORDER);
        return upsell.suited() * Math.min(1, upsell.chance() * success);
    }

    /** Chance that an order is entered wrong or its delivery fails. */
    static double badOrders(Premises premises) {
        return wrong(premises) + premises.scenario().economics().fulfilment().failureRate();
    }

    private static double wrong(Premises premises) {
        return Math.min(
                1,
                premises.scenario().activities().takeOrder().errorRate()
                        * premises.staffing().errors(ActivityType.TAKE_ORDER));
    }

    /** Share of contacts that end as lost when nobody takes them: callers with patience, written orders that expire. */
    private static double impatient(Clients clients, TakeOrder takeOrder) {
        double total = 0;
        double lost = 0;
        for (var channel : clients.channel().entrySet()) {
            total += channel.getValue();
            boolean phone = channel.getKey() == Clients.Channel.PHONE;
            boolean gives = phone
                    ? Double.isFinite(clients.patience().mean())
                    : takeOrder.writtenExpiry().isPresent();
            lost += gives ? channel.getValue() : 0;
        }
        return total == 0 ? 0 : lost / total;
    }
}
