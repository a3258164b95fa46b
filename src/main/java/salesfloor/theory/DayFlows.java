package salesfloor.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import salesfloor.scenario.Activities.TakeOrder;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Scenario;

/**
 * What flows through the department on an average calendar day, given how many clients order and which share of each kind of work
 * is done.
 */
final class DayFlows {
    final double leads;
    final double leadCost;
    final double conversations;
    final double unansweredCalls;
    final double qualifyMinutes;
    final double fit;
    final double unfit;
    final double firstDeals;
    final double contacts;
    final double orders;
    final double lostOrders;
    final double revenueAtMarketPrice;
    final double documentErrors;
    final double complaints;
    final double counted;
    final double leavers;
    final double lapsed;
    final double reactivated;
    final double winBackCalls;
    final double openClients;
    final List<Departure> departures;
    final List<Double> gains;

    /**
     * Computes every flow.
     *
     * @param clients ordering clients by segment
     * @param served share of each kind of work that is done
     * @param pace factor on the number of order contacts that late papers leave, 1 if none are late
     * @param leadShare share of the leads for which the market still has prospects
     */
    DayFlows(
            Premises premises, double[] clients, ToDoubleFunction<ActivityType> served, double pace, double leadShare) {
        Scenario scenario = premises.scenario();
        leads = leadShare * sum(premises, LeadFlow::leads);
        leadCost = leadShare * sum(premises, LeadFlow::cost);
        conversations = leadShare * sum(premises, LeadFlow::conversations);
        unansweredCalls = leadShare * sum(premises, LeadFlow::unanswered);
        qualifyMinutes = leadShare * sum(premises, LeadFlow::minutes);
        double called = share(premises, served, ActivityType.QUALIFY) * leadShare;
        fit = called * sum(premises, LeadFlow::fit);
        unfit = called * sum(premises, LeadFlow::unfit);
        openClients = fit * premises.development().daysOfFit()
                + unfit * premises.development().daysOfUnfit();
        double room = openClients == 0 ? 1 : Math.min(1, portfolio(premises) / openClients);
        firstDeals = fit * room * premises.development().dealChance() * share(premises, served, ActivityType.DEVELOP);

        double taken = share(premises, served, ActivityType.TAKE_ORDER);
        double repeatContacts = 0;
        double value = 0;
        for (int i = 0; i < clients.length; i++) {
            Habit habit = premises.habits().get(i);
            double wanted = pace * clients[i] * habit.contacts(premises.lag(), taken);
            repeatContacts += wanted;
            value += (wanted * taken + firstDeals * habit.share()) * habit.volume();
        }
        contacts = repeatContacts;
        orders = repeatContacts * taken + firstDeals;
        lostOrders = repeatContacts
                * (1 - taken)
                * impatient(scenario.clients(), scenario.activities().takeOrder());
        var upsell = scenario.activities().takeOrder().upsell();
        revenueAtMarketPrice =
                value * (1 + upsellShare(premises) * upsell.uplift().mean());

        double papers = premises.staffing().does(ActivityType.PREPARE_DOCUMENTS) ? orders : 0;
        documentErrors = papers
                * Math.min(
                        1,
                        scenario.activities().prepareDocuments().errorRate()
                                * premises.staffing().errors(ActivityType.PREPARE_DOCUMENTS));
        complaints = orders * badOrders(premises) + documentErrors;

        departures = departures(premises, served);
        gains = new ArrayList<>();
        double away = 0;
        double back = 0;
        double gone = 0;
        double calls = 0;
        double silent = 0;
        for (int i = 0; i < clients.length; i++) {
            Departure departure = departures.get(i);
            Habit habit = premises.habits().get(i);
            double leaving = clients[i] * departure.hazard();
            double unseen = leaving * (1 - departure.rescued());
            double once = firstDeals * habit.share() * scenario.clients().onlyOnce();
            gains.add(firstDeals * habit.share() * (1 - scenario.clients().onlyOnce()));
            away += leaving;
            gone += unseen + once;
            back += leaving * departure.rescued() + unseen * departure.wonBack();
            calls += (unseen + once) * departure.winBackCalls();
            silent +=
                    unseen * departure.silentDays() + once * scenario.clients().lapseAfter() * habit.meanInterval();
        }
        leavers = away;
        lapsed = gone;
        reactivated = back;
        winBackCalls = calls;
        counted = silent + total(clients);
    }

    /** Leads passed on as qualified. */
    double qualified() {
        return fit + unfit;
    }

    /** Share of orders with an accepted offer when nothing presses. */
    static double upsellShare(Premises premises) {
        var upsell = premises.scenario().activities().takeOrder().upsell();
        double success = premises.staffing().success(ActivityType.TAKE_ORDER);
        return upsell.suited() * Math.min(1, upsell.chance() * success);
    }

    /** Chance that an order is entered wrong or its delivery fails. */
    static double badOrders(Premises premises) {
        double wrong = premises.scenario().activities().takeOrder().errorRate()
                * premises.staffing().errors(ActivityType.TAKE_ORDER);
        return Math.min(1, wrong) + premises.scenario().economics().fulfilment().failureRate();
    }

    static double total(double[] clients) {
        double total = 0;
        for (double number : clients) {
            total += number;
        }
        return total;
    }

    private static double sum(Premises premises, ToDoubleFunction<LeadFlow> part) {
        return premises.leads().stream().mapToDouble(part).sum();
    }

    private static double share(Premises premises, ToDoubleFunction<ActivityType> served, ActivityType activity) {
        return premises.staffing().does(activity) ? served.applyAsDouble(activity) : 0;
    }

    /** Open clients that all developers together can hold. */
    private static double portfolio(Premises premises) {
        int heads = premises.staffing().posts(ActivityType.DEVELOP).stream()
                .mapToInt(post ->
                        premises.staffing().crews().get(post.crew()).role().headcount())
                .sum();
        return heads
                * premises.availability().staffed()
                * premises.scenario().activities().develop().portfolioCap();
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

    private List<Departure> departures(Premises premises, ToDoubleFunction<ActivityType> served) {
        double retained = share(premises, served, ActivityType.RETAIN);
        var retain = premises.scenario().activities().retain();
        double uncared = retain.every().isPresent() ? 1 - retained * retain.reach() : 1;
        double called = share(premises, served, ActivityType.REACTIVATE);
        double loyaltyLost = loyaltyLost(premises, served.applyAsDouble(ActivityType.PREPARE_DOCUMENTS));
        return premises.habits().stream()
                .map(habit -> Departure.of(premises, habit, uncared, loyaltyLost, retained, called))
                .toList();
    }

    /** Loyalty taken per order / (recovery × share of smooth orders), at most 1. */
    private double loyaltyLost(Premises premises, double papersDone) {
        if (orders + lostOrders == 0) {
            return 0;
        }
        var loyalty = premises.scenario().clients().churn().loyalty();
        double lost = lostOrders / (orders + lostOrders);
        double wrong = badOrders(premises);
        double documents = documentErrors / Math.max(1e-12, orders);
        double late = 1 - papersDone;
        double taken = loyalty.lostOrder() * lost
                + (1 - lost)
                        * (loyalty.wrongOrder() * wrong
                                + loyalty.wrongDocuments() * documents
                                + loyalty.late() * late
                                + loyalty.handover() * firstDeals / Math.max(1e-12, orders));
        double smooth = (1 - lost) * Math.max(0, 1 - wrong - documents - late);
        return taken == 0 ? 0 : Math.min(1, taken / Math.max(1e-9, loyalty.recovery() * smooth));
    }
}
