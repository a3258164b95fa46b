package salesfloor.model.event;

import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;

/**
 * What happened, told as it happens. Times are ticks: milliseconds since midnight of the first day. Amounts are cents. Clients
 * are numbered by prospect, orders of a client from 1. A method per thing that happens, with plain arguments, costs nearly
 * nothing; a listener overrides what concerns it.
 */
public interface ModelListener {

    // Leads

    /** A prospect became a lead; {@code cost} was paid for it. */
    default void leadArrived(long now, int client, String source, long cost) {}

    /** The first call to a lead began, {@code openWait} opening ticks after it arrived. */
    default void leadFirstCalled(long now, int client, long openWait) {}

    /** A telemarketer passed a lead on. */
    default void leadQualified(long now, int client, Person by) {}

    /** A lead ended. */
    default void leadEnded(long now, int client, LeadOutcome outcome) {}

    /** A new client made its first deal; {@code openSince} opening ticks after the lead arrived. */
    default void firstDeal(long now, int client, Person by, long openSince) {}

    /** The commission on a first deal was earned, or lost because the client is not active; told only where one vests. */
    default void firstDealVested(long now, int client, Person by, boolean alive) {}

    /** A client was handed over to the office sellers; {@code to} is null where accounts are pooled. */
    default void clientHandedOver(long now, int client, Person from) {}

    // Orders

    /** A client wants to order. */
    default void orderWanted(long now, int client, int order) {}

    /** The client bought elsewhere because of the price, without contact. */
    default void orderPlacedElsewhere(long now, int client, int order) {}

    /** The client contacted the department about an order; {@code attempt} counts from 1. */
    default void orderContacted(long now, int client, int order, Channel channel, int attempt) {}

    /** A contact about an order was begun to be handled after {@code wait} clock ticks; written ones count opening ticks. */
    default void orderBegun(long now, int client, int order, Channel channel, long wait, boolean withinTarget) {}

    /** A caller hung up, or a written order expired. */
    default void orderAbandoned(long now, int client, int order, Channel channel) {}

    /** The order is lost: the client buys elsewhere this time. */
    default void orderLost(long now, int client, int order) {}

    /** An order was taken. */
    default void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {}

    /** All papers of an order are done. */
    default void documentsDone(long now, int client, int order, boolean late, Person by) {}

    /**
     * An order was released to fulfilment and booked.
     *
     * @param openSinceTaken opening ticks since it was taken
     * @param goods cost of the goods
     * @param discount win-back discount granted on the value
     * @param delivery cost of fulfilment
     * @param papers outside cost of the documents
     * @param wonAt when the client was won; negative for clients from before the run
     * @param by who took the order
     */
    default void orderReleased(
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
            Person by) {}

    /**
     * The gross margin of a released order counts for somebody's bonus: the client's owner, or who took the order where it has
     * none. Told only where a bonus is paid.
     */
    default void marginCredited(long now, int client, int order, Person to, long margin) {}

    /** An order was delivered, {@code sinceContact} clock ticks after the client first asked for it. */
    default void orderDelivered(long now, int client, int order, long sinceContact) {}

    /** A complaint was put right at the cost of a credit. */
    default void complaintSettled(long now, int client, int order, long credit) {}

    // The client base

    /** A client counts as active from now on. */
    default void clientActivated(long now, int client) {}

    /** An active client has been silent for too long. */
    default void clientLapsed(long now, int client) {}

    /** A call won a lapsed or silent client back; {@code lapsed} tells whether it had lapsed. */
    default void clientReactivated(long now, int client, boolean lapsed) {}

    /** A lapsed client ordered again by itself. */
    default void clientReturned(long now, int client) {}

    /** A lapsed client is given up. */
    default void clientLost(long now, int client) {}

    /** A client was put in a class of care, for the first time or another one. */
    default void clientClassed(long now, int client, CareClass careClass) {}

    /** A client accepted an offer on a care call; its next order is larger. */
    default void careOfferAccepted(long now, int client, Person by) {}

    // Work and people

    /** An item of work began to wait. */
    default void workQueued(long now, ActivityType activity) {}

    /** A person took a waiting item that had been queued at {@code queuedAt}. */
    default void workTaken(long now, ActivityType activity, long queuedAt) {}

    /** A waiting item went away: the caller hung up, the matter was settled. */
    default void workWithdrawn(long now, ActivityType activity, long queuedAt) {}

    /** A paid stretch of a person's time, {@code from} inclusive, {@code to} exclusive, went into a bin. */
    default void timeSpent(Person person, TimeBin bin, long from, long to) {}

    /** Part of a person's time went into a care call to a client; told only where clients have classes. */
    default void careSpent(int client, long from, long to) {}

    /** A person was scheduled, and is paid, for this stretch; overtime comes on top. */
    default void scheduled(Person person, long from, long to) {}

    /** A seat was filled by an employed person for this stretch of calendar time. */
    default void employed(Person person, long from, long to) {}

    /** Somebody new was employed on a seat, at a cost. */
    default void hired(long now, Person person, long cost) {}

    /** A new seat was opened during the run. */
    default void seatOpened(long now, Person person) {}

    /** A seat was closed for good. */
    default void seatClosed(long now, Person person) {}

    /** The manager looked at the utilisation of a role and decided about hiring. */
    default void hiringDecided(long now, String role, HiringDecision decision) {}

    /** A day began on which the department opens. */
    default void dayOpened(long now) {}

    /** At each full opening hour: what limits orders now. */
    default void limitObserved(long now, Limit limit) {}
}
