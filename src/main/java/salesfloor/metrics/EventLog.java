package salesfloor.metrics;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.HiringDecision;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Clients.Channel;

/**
 * Writes everything that happened in one replication as rows of CSV, warm-up included, in constant memory. Money, minutes and
 * counts of the summary can be computed from it again. One row per event; {@code amount} is money in the currency, {@code minutes}
 * a duration; columns that do not apply are empty. A stretch of time is one row at its beginning.
 */
public final class EventLog implements ModelListener {

    /** The columns, without a line end. */
    public static final String COLUMNS =
            "replication,time,event,client,lead,order,employee,role,activity,detail,minutes,amount";

    private final EventRows rows;
    /** The present lead of each client, counted from 1 over the replication; 0 for none. */
    private int[] leadOf = new int[1024];

    private int leads;

    /**
     * @param replication number written into the first column
     * @param start first day of the run
     * @param out where rows go; closing it is the caller's
     */
    public EventLog(int replication, LocalDate start, OutputStream out) {
        rows = new EventRows(replication, start, out);
    }

    /** Writes what is still held back. */
    public void flush() {
        rows.flush();
    }

    private EventRows at(long now, String event) {
        return rows.at(now, event);
    }

    /** Number of a client's present lead; leads from before the run get theirs when they are first heard of. */
    private int leadOf(int client) {
        if (client >= leadOf.length) {
            leadOf = Arrays.copyOf(leadOf, Math.max(client + 1, leadOf.length * 2));
        }
        if (leadOf[client] == 0) {
            leadOf[client] = ++leads;
        }
        return leadOf[client];
    }

    // Leads

    @Override
    public void leadArrived(long now, int client, String source, long cost) {
        at(now, "leadArrived").lead(client, leadOf(client)).person(null).end("", source, -1, cost);
    }

    @Override
    public void leadFirstCalled(long now, int client, long openWait) {
        at(now, "leadFirstCalled").lead(client, leadOf(client)).person(null).end("qualify", "", openWait, null);
    }

    @Override
    public void leadQualified(long now, int client, Person by) {
        at(now, "leadQualified").lead(client, leadOf(client)).person(by).end("qualify", "", -1, null);
    }

    @Override
    public void leadEnded(long now, int client, LeadOutcome outcome) {
        at(now, "leadEnded").lead(client, leadOf(client)).person(null).end("", word(outcome), -1, null);
        leadOf[client] = 0;
    }

    @Override
    public void firstDeal(long now, int client, Person by, long openSince) {
        at(now, "firstDeal").lead(client, leadOf(client)).person(by).end("develop", "", openSince, null);
    }

    @Override
    public void firstDealVested(long now, int client, Person by, boolean alive) {
        at(now, "firstDealVested").client(client, 0).person(by).end("develop", alive ? "alive" : "lost", -1, null);
    }

    @Override
    public void clientHandedOver(long now, int client, Person from) {
        at(now, "clientHandedOver").client(client, 0).person(from).end("handover", "", -1, null);
    }

    // Orders

    @Override
    public void orderWanted(long now, int client, int order) {
        at(now, "orderWanted").client(client, order).person(null).end("", "", -1, null);
    }

    @Override
    public void orderPlacedElsewhere(long now, int client, int order) {
        at(now, "orderPlacedElsewhere").client(client, order).person(null).end("", "", -1, null);
    }

    @Override
    public void orderContacted(long now, int client, int order, Channel channel, int attempt) {
        at(now, "orderContacted").client(client, order).person(null).end("takeOrder", word(channel), -1, null);
    }

    @Override
    public void orderBegun(long now, int client, int order, Channel channel, long wait, boolean withinTarget) {
        at(now, withinTarget ? "orderBegun" : "orderBegunLate")
                .client(client, order)
                .person(null)
                .end("takeOrder", word(channel), wait, null);
    }

    @Override
    public void orderAbandoned(long now, int client, int order, Channel channel) {
        at(now, "orderAbandoned").client(client, order).person(null).end("takeOrder", word(channel), -1, null);
    }

    @Override
    public void orderLost(long now, int client, int order) {
        at(now, "orderLost").client(client, order).person(null).end("", "", -1, null);
    }

    @Override
    public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
        at(now, "orderTaken").client(client, order).person(by).end("takeOrder", upsold ? "upsold" : "", -1, value);
    }

    @Override
    public void documentsDone(long now, int client, int order, boolean late, Person by) {
        at(now, "documentsDone").client(client, order).person(by).end("prepareDocuments", late ? "late" : "", -1, null);
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
        at(now, "orderReleased").client(client, order).person(by).end("", "revenue", openSinceTaken, value);
        at(now, "cost").client(client, order).person(by).end("", "goods", -1, goods);
        if (discount != 0) {
            at(now, "cost").client(client, order).person(by).end("", "discount", -1, discount);
        }
        at(now, "cost").client(client, order).person(by).end("", "fulfilment", -1, delivery);
        if (papers != 0) {
            at(now, "cost").client(client, order).person(by).end("", "documents", -1, papers);
        }
    }

    @Override
    public void marginCredited(long now, int client, int order, Person to, long margin) {
        at(now, "marginCredited").client(client, order).person(to).end("", "", -1, margin);
    }

    @Override
    public void orderDelivered(long now, int client, int order, long sinceContact) {
        at(now, "orderDelivered").client(client, order).person(null).end("", "", sinceContact, null);
    }

    @Override
    public void complaintSettled(long now, int client, int order, long credit) {
        at(now, "complaintSettled").client(client, order).person(null).end("handleComplaint", "", -1, credit);
    }

    // The client base

    @Override
    public void clientActivated(long now, int client) {
        at(now, "clientActivated").client(client, 0).person(null).end("", "", -1, null);
    }

    @Override
    public void clientLapsed(long now, int client) {
        at(now, "clientLapsed").client(client, 0).person(null).end("", "", -1, null);
    }

    @Override
    public void clientReactivated(long now, int client, boolean lapsed) {
        at(now, "clientReactivated").client(client, 0).person(null).end("", lapsed ? "lapsed" : "silent", -1, null);
    }

    @Override
    public void clientReturned(long now, int client) {
        at(now, "clientReturned").client(client, 0).person(null).end("", "", -1, null);
    }

    @Override
    public void clientLost(long now, int client) {
        at(now, "clientLost").client(client, 0).person(null).end("", "", -1, null);
    }

    @Override
    public void clientClassed(long now, int client, CareClass careClass) {
        at(now, "clientClassed").client(client, 0).person(null).end("", careClass.name(), -1, null);
    }

    @Override
    public void careOfferAccepted(long now, int client, Person by) {
        at(now, "careOfferAccepted").client(client, 0).person(by).end("retain", "", -1, null);
    }

    @Override
    public void careSpent(int client, long from, long to) {
        at(from, "careSpent").client(client, 0).person(null).end("retain", "", to - from, null);
    }

    // People

    @Override
    public void timeSpent(Person person, TimeBin bin, long from, long to) {
        String activity = bin.activity().isPresent() ? bin.key() : "";
        at(from, "timeSpent").client(-1, 0).person(person).end(activity, bin.key(), to - from, null);
    }

    @Override
    public void scheduled(Person person, long from, long to) {
        at(from, "scheduled").client(-1, 0).person(person).end("", "", to - from, null);
    }

    @Override
    public void employed(Person person, long from, long to) {
        at(from, "employed").client(-1, 0).person(person).end("", "", to - from, null);
    }

    @Override
    public void hired(long now, Person person, long cost) {
        at(now, "hired").client(-1, 0).person(person).end("", "", -1, cost);
    }

    @Override
    public void seatOpened(long now, Person person) {
        at(now, "seatOpened").client(-1, 0).person(person).end("", "", -1, null);
    }

    @Override
    public void seatClosed(long now, Person person) {
        at(now, "seatClosed").client(-1, 0).person(person).end("", "", -1, null);
    }

    @Override
    public void hiringDecided(long now, String role, HiringDecision decision) {
        at(now, "hiringDecided").client(-1, 0).role(role).end("", decision.key(), -1, null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
