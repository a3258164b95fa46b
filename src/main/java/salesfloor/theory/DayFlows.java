package salesfloor.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import salesfloor.scenario.ActivityType;

/**
 * What flows through the department on an average calendar day.
 *
 * @param won from leads to first deals
 * @param desk orders and what goes wrong with them
 * @param departures how the clients of each segment leave
 * @param gains new ordering clients by segment
 * @param counted clients that count as active, silent ones included
 * @param leavers clients that leave
 * @param lapsed clients whose silence is noticed
 * @param reactivated clients brought back
 * @param winBackCalls calls to lapsed clients
 */
record DayFlows(
        Prospecting won,
        Ordering desk,
        List<Departure> departures,
        List<Double> gains,
        double counted,
        double leavers,
        double lapsed,
        double reactivated,
        double winBackCalls) {

    /**
     * Computes every flow.
     *
     * @param clients ordering clients by segment
     * @param served share of each kind of work that is done
     * @param pace factor on the number of order contacts that late papers leave, 1 if none are late
     * @param leadShare share of the leads for which the market still has prospects
     */
    static DayFlows of(
            Premises premises, double[] clients, ToDoubleFunction<ActivityType> served, double pace, double leadShare) {
        Prospecting won = Prospecting.of(premises, served, leadShare);
        double taken = premises.staffing().share(ActivityType.TAKE_ORDER, served);
        Ordering desk = Ordering.of(premises, clients, won.firstDeals(), taken, pace);
        return leaving(premises, clients, won, desk, departures(premises, won, desk, served));
    }

    private static DayFlows leaving(
            Premises premises, double[] clients, Prospecting won, Ordering desk, List<Departure> departures) {
        var settings = premises.scenario().clients();
        List<Double> gains = new ArrayList<>();
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
            double once = won.firstDeals() * habit.share() * settings.onlyOnce();
            gains.add(won.firstDeals() * habit.share() * (1 - settings.onlyOnce()));
            away += leaving;
            gone += unseen + once;
            back += leaving * departure.rescued() + unseen * departure.wonBack();
            calls += (unseen + once) * departure.winBackCalls();
            silent += unseen * departure.silentDays() + once * settings.lapseAfter() * habit.meanInterval();
        }
        return new DayFlows(won, desk, departures, gains, silent + total(clients), away, gone, back, calls);
    }

    static double total(double[] clients) {
        double total = 0;
        for (double number : clients) {
            total += number;
        }
        return total;
    }

    private static List<Departure> departures(
            Premises premises, Prospecting won, Ordering desk, ToDoubleFunction<ActivityType> served) {
        double retained = premises.staffing().share(ActivityType.RETAIN, served);
        double uncared = 1 - retained * CareCycle.of(premises).cared();
        double called = premises.staffing().share(ActivityType.REACTIVATE, served);
        double late = 1 - served.applyAsDouble(ActivityType.PREPARE_DOCUMENTS);
        double loyaltyLost = loyaltyLost(premises, won, desk, late);
        return premises.habits().stream()
                .map(habit -> Departure.of(premises, habit, uncared, loyaltyLost, retained, called))
                .toList();
    }

    /** Loyalty taken per order / recovery per order, at most 1: the fixed point of a geometric sum. */
    private static double loyaltyLost(Premises premises, Prospecting won, Ordering desk, double late) {
        double orders = desk.orders();
        if (orders + desk.lostOrders() == 0) {
            return 0;
        }
        var loyalty = premises.scenario().clients().churn().loyalty();
        double lost = desk.lostOrders() / (orders + desk.lostOrders());
        double wrong = Ordering.badOrders(premises);
        double documents = desk.documentErrors() / Math.max(1e-12, orders);
        double taken = loyalty.lostOrder() * lost
                + (1 - lost)
                        * (loyalty.wrongOrder() * wrong
                                + loyalty.wrongDocuments() * documents
                                + loyalty.late() * late
                                + loyalty.handover() * won.firstDeals() / Math.max(1e-12, orders));
        return taken == 0 ? 0 : Math.min(1, taken / Math.max(1e-9, loyalty.recovery()));
    }
}
