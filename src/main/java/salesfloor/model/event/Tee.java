package salesfloor.model.event;

import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;

/** Tells two listeners, the first one first. */
public record Tee(ModelListener first, ModelListener second) implements ModelListener {

    @Override
    public void leadArrived(long now, int client, String source, long cost) {
        first.leadArrived(now, client, source, cost);
        second.leadArrived(now, client, source, cost);
    }

    @Override
    public void leadFirstCalled(long now, int client, long openWait) {
        first.leadFirstCalled(now, client, openWait);
        second.leadFirstCalled(now, client, openWait);
    }

    @Override
    public void leadQualified(long now, int client, Person by) {
        first.leadQualified(now, client, by);
        second.leadQualified(now, client, by);
    }

    @Override
    public void leadEnded(long now, int client, LeadOutcome outcome) {
        first.leadEnded(now, client, outcome);
        second.leadEnded(now, client, outcome);
    }

    @Override
    public void firstDeal(long now, int client, Person by, long openSince) {
        first.firstDeal(now, client, by, openSince);
        second.firstDeal(now, client, by, openSince);
    }

    @Override
    public void firstDealVested(long now, int client, Person by, boolean alive) {
        first.firstDealVested(now, client, by, alive);
        second.firstDealVested(now, client, by, alive);
    }

    @Override
    public void clientHandedOver(long now, int client, Person from) {
        first.clientHandedOver(now, client, from);
        second.clientHandedOver(now, client, from);
    }

    @Override
    public void orderWanted(long now, int client, int order) {
        first.orderWanted(now, client, order);
        second.orderWanted(now, client, order);
    }

    @Override
    public void orderPlacedElsewhere(long now, int client, int order) {
        first.orderPlacedElsewhere(now, client, order);
        second.orderPlacedElsewhere(now, client, order);
    }

    @Override
    public void orderContacted(long now, int client, int order, Channel channel, int attempt) {
        first.orderContacted(now, client, order, channel, attempt);
        second.orderContacted(now, client, order, channel, attempt);
    }

    @Override
    public void orderBegun(long now, int client, int order, Channel channel, long wait, boolean withinTarget) {
        first.orderBegun(now, client, order, channel, wait, withinTarget);
        second.orderBegun(now, client, order, channel, wait, withinTarget);
    }

    @Override
    public void orderAbandoned(long now, int client, int order, Channel channel) {
        first.orderAbandoned(now, client, order, channel);
        second.orderAbandoned(now, client, order, channel);
    }

    @Override
    public void orderLost(long now, int client, int order) {
        first.orderLost(now, client, order);
        second.orderLost(now, client, order);
    }

    @Override
    public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
        first.orderTaken(now, client, order, value, upsold, by);
        second.orderTaken(now, client, order, value, upsold, by);
    }

    @Override
    public void documentsDone(long now, int client, int order, boolean late, Person by) {
        first.documentsDone(now, client, order, late, by);
        second.documentsDone(now, client, order, late, by);
    }

    @Override
    public void orderReleased(
            long now,
            int client,
            int order,
            long openSinceTaken,
            long value,
            long goods,
            long discount,
            long delivery,
            long papers,
            long wonAt,
            Person by) {
        first.orderReleased(now, client, order, openSinceTaken, value, goods, discount, delivery, papers, wonAt, by);
        second.orderReleased(now, client, order, openSinceTaken, value, goods, discount, delivery, papers, wonAt, by);
    }

    @Override
    public void marginCredited(long now, int client, int order, Person to, long margin) {
        first.marginCredited(now, client, order, to, margin);
        second.marginCredited(now, client, order, to, margin);
    }

    @Override
    public void orderDelivered(long now, int client, int order, long sinceContact) {
        first.orderDelivered(now, client, order, sinceContact);
        second.orderDelivered(now, client, order, sinceContact);
    }

    @Override
    public void complaintSettled(long now, int client, int order, long credit) {
        first.complaintSettled(now, client, order, credit);
        second.complaintSettled(now, client, order, credit);
    }

    @Override
    public void clientActivated(long now, int client) {
        first.clientActivated(now, client);
        second.clientActivated(now, client);
    }

    @Override
    public void clientLapsed(long now, int client) {
        first.clientLapsed(now, client);
        second.clientLapsed(now, client);
    }

    @Override
    public void clientReactivated(long now, int client, boolean lapsed) {
        first.clientReactivated(now, client, lapsed);
        second.clientReactivated(now, client, lapsed);
    }

    @Override
    public void clientReturned(long now, int client) {
        first.clientReturned(now, client);
        second.clientReturned(now, client);
    }

    @Override
    public void clientLost(long now, int client) {
        first.clientLost(now, client);
        second.clientLost(now, client);
    }

    @Override
    public void clientClassed(long now, int client, CareClass careClass) {
        first.clientClassed(now, client, careClass);
        second.clientClassed(now, client, careClass);
    }

    @Override
    public void careOfferAccepted(long now, int client, Person by) {
        first.careOfferAccepted(now, client, by);
        second.careOfferAccepted(now, client, by);
    }

    @Override
    public void workQueued(long now, ActivityType activity) {
        first.workQueued(now, activity);
        second.workQueued(now, activity);
    }

    @Override
    public void workTaken(long now, ActivityType activity, long queuedAt) {
        first.workTaken(now, activity, queuedAt);
        second.workTaken(now, activity, queuedAt);
    }

    @Override
    public void workWithdrawn(long now, ActivityType activity, long queuedAt) {
        first.workWithdrawn(now, activity, queuedAt);
        second.workWithdrawn(now, activity, queuedAt);
    }

    @Override
    public void timeSpent(Person person, TimeBin bin, long from, long to) {
        first.timeSpent(person, bin, from, to);
        second.timeSpent(person, bin, from, to);
    }

    @Override
    public void careSpent(int client, long from, long to) {
        first.careSpent(client, from, to);
        second.careSpent(client, from, to);
    }

    @Override
    public void scheduled(Person person, long from, long to) {
        first.scheduled(person, from, to);
        second.scheduled(person, from, to);
    }

    @Override
    public void employed(Person person, long from, long to) {
        first.employed(person, from, to);
        second.employed(person, from, to);
    }

    @Override
    public void hired(long now, Person person, long cost) {
        first.hired(now, person, cost);
        second.hired(now, person, cost);
    }

    @Override
    public void seatOpened(long now, Person person) {
        first.seatOpened(now, person);
        second.seatOpened(now, person);
    }

    @Override
    public void seatClosed(long now, Person person) {
        first.seatClosed(now, person);
        second.seatClosed(now, person);
    }

    @Override
    public void hiringDecided(long now, String role, HiringDecision decision) {
        first.hiringDecided(now, role, decision);
        second.hiringDecided(now, role, decision);
    }

    @Override
    public void dayOpened(long now) {
        first.dayOpened(now);
        second.dayOpened(now);
    }

    @Override
    public void limitObserved(long now, Limit limit) {
        first.limitObserved(now, limit);
        second.limitObserved(now, limit);
    }
}
