package salesfloor.theory;

import java.util.EnumMap;
import java.util.Map;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.Activities.PrepareDocuments;
import salesfloor.scenario.Activities.TakeOrder;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Rate;

/** The working minutes at normal speed that a calendar day's flows ask for, effort included. */
final class Workload {
    private final Premises premises;
    private final Activities work;
    private final DayFlows flows;

    private Workload(Premises premises, DayFlows flows) {
        this.premises = premises;
        this.work = premises.scenario().activities();
        this.flows = flows;
    }

    /** Minutes by activity; nothing for an activity that nobody does. */
    static Map<ActivityType, Double> of(Premises premises, DayFlows flows) {
        var workload = new Workload(premises, flows);
        Map<ActivityType, Double> minutes = new EnumMap<>(ActivityType.class);
        for (ActivityType activity : ActivityType.values()) {
            if (premises.staffing().does(activity)) {
                minutes.put(activity, workload.minutes(activity));
            }
        }
        return minutes;
    }

    /** Highest load at which care is still begun: whole people must stay free for urgent work. */
    static Map<ActivityType, Double> limits(Premises premises) {
        var activities = premises.scenario().activities();
        Map<ActivityType, Double> limits = new EnumMap<>(ActivityType.class);
        limits.put(
                ActivityType.RETAIN,
                limit(premises, ActivityType.RETAIN, activities.retain().keepFree()));
        limits.put(
                ActivityType.REACTIVATE,
                limit(premises, ActivityType.REACTIVATE, activities.reactivate().keepFree()));
        return limits;
    }

    private static double limit(Premises premises, ActivityType activity, double keepFree) {
        double present = premises.staffing().present(activity);
        return present == 0 ? 1 : 1 - Math.floor(keepFree * present) / present;
    }

    /** Minutes of the papers of one order if one person does all of it. */
    static double papersPerOrder(Premises premises) {
        PrepareDocuments papers = premises.scenario().activities().prepareDocuments();
        return premises.staffing().does(ActivityType.PREPARE_DOCUMENTS)
                ? papers.effort() * papers.duration().mean()
                : 0;
    }

    /** Minutes of taking an order, a residual of its papers included. */
    static double minutesPerOrder(Premises premises) {
        TakeOrder order = premises.scenario().activities().takeOrder();
        double offer = order.upsell().suited() * order.upsell().duration().mean();
        return order.effort() * (contact(premises.scenario().clients(), order) + offer)
                + residual(premises) * papersPerOrder(premises);
    }

    /** Part of the papers that stays with the order taker. */
    static double residual(Premises premises) {
        return premises.staffing().papersAreHandedOff()
                ? premises.scenario().activities().prepareDocuments().residual()
                : 0;
    }

    private double minutes(ActivityType activity) {
        return switch (activity) {
            case QUALIFY -> flows.won().qualifyMinutes();
            case DEVELOP ->
                flows.won().fit() * premises.development().minutesOfFit()
                        + flows.won().unfit() * premises.development().minutesOfUnfit();
            case HANDOVER ->
                flows.won().firstDeals()
                        * work.handover().effort()
                        * work.handover().duration().map(Distribution::mean).orElse(0.0);
            case TAKE_ORDER -> (flows.desk().contacts() + firstOrdersTakenHere()) * minutesPerOrder(premises);
            case ANSWER_QUERY ->
                flows.desk().orders()
                        * work.answerQuery().perOrder()
                        * work.answerQuery().effort()
                        * work.answerQuery().duration().mean();
            case HANDLE_COMPLAINT ->
                flows.desk().complaints()
                        * work.handleComplaint().effort()
                        * work.handleComplaint().duration().mean();
            case PREPARE_DOCUMENTS -> papers();
            case RETAIN -> work.retain().effort() * (regularCare() + callsAtRisk());
            case REACTIVATE ->
                flows.winBackCalls()
                        * work.reactivate().effort()
                        * call(
                                work.reactivate().reach(),
                                work.reactivate().duration(),
                                work.reactivate().unanswered());
        };
    }

    /** A developer takes the first order within the closing, unless the client is handed over with the contract. */
    private double firstOrdersTakenHere() {
        return work.develop().handOverAt() == HandOverAt.CONTRACT ? flows.won().firstDeals() : 0;
    }

    private double papers() {
        PrepareDocuments papers = work.prepareDocuments();
        double perOrder = papers.duration().mean() * (1 - residual(premises))
                + papers.exchange().share() * papers.exchange().duration().mean();
        double monthly =
                papers.reconciliation().duration().map(Distribution::mean).orElse(0.0);
        double contract = papers.contract().map(Distribution::mean).orElse(0.0);
        return papers.effort()
                * (flows.desk().orders() * perOrder
                        + (flows.desk().wrongOrders() + flows.desk().documentErrors())
                                * papers.rework().mean()
                        + flows.won().firstDeals() * contract
                        + flows.counted() * monthly / Rate.DAYS_PER_MONTH);
    }

    /** Calls at regular intervals to every active client, until it is reached. */
    private double regularCare() {
        CareCycle cycle = CareCycle.of(premises);
        return flows.counted()
                * (cycle.reachedPerDay() * work.retain().duration().mean()
                        + cycle.missedPerDay() * work.retain().unanswered().mean());
    }

    /** One call to each client that is silent for long, whether it has left or is only late. */
    private double callsAtRisk() {
        double calls = work.retain()
                .atRiskAfter()
                .map(limit -> flows.leavers() + flows.desk().orders() * late(limit))
                .orElse(0.0);
        return calls
                * call(
                        work.retain().reach(),
                        work.retain().duration(),
                        work.retain().unanswered());
    }

    /** Chance that a client's own gap is longer than so many of its mean intervals. */
    private double late(double intervals) {
        Distribution regularity = premises.scenario().clients().regularity();
        return Expectation.above(regularity, intervals * regularity.mean());
    }

    private static double call(double reach, Distribution talk, Distribution unanswered) {
        return reach * talk.mean() + (1 - reach) * unanswered.mean();
    }

    private static double contact(Clients clients, TakeOrder order) {
        double total = 0;
        double minutes = 0;
        for (var channel : clients.channel().entrySet()) {
            Distribution duration = switch (channel.getKey()) {
                case PHONE -> order.duration();
                case WRITTEN -> order.written().orElse(order.duration());
                case PORTAL -> order.portal().orElse(order.duration());
            };
            total += channel.getValue();
            minutes += channel.getValue() * duration.mean();
        }
        return total == 0 ? order.duration().mean() : minutes / total;
    }
}
