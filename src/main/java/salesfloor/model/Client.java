package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Market.Segment;

/**
 * A possible or present client: an agent with its own rhythm, ticket, patience, price sensitivity and loyalty. Created when the
 * department first meets it; what it is like depends on its number alone.
 */
final class Client implements Agent {

    private final Department department;
    final int id;
    final Segment segment;
    /** Position of the team that serves it. */
    final int team;

    ClientStage stage = ClientStage.PROSPECT;
    /** While resting: when it may be met again. */
    long restsUntil;

    int leads;

    @Nullable
    Lead lead;

    /** Own mean interval between orders, in ticks. */
    double meanInterval;
    /** Own mean value of an order, in the scenario's currency. */
    double ticket;
    /** 0 to 1. */
    double loyalty = 1;
    /** Order intentions so far. */
    int orders;
    /** Orders between contact and delivery. */
    int openOrders;
    /** Where the client stands on the demand clock: when it wanted its last order. */
    double demandTime;

    long lastContactAt;
    long lastCareAt;
    /** From when the hazard of leaving has not been accounted for yet. */
    long hazardFrom;

    long wonAt;
    /** Has stopped ordering, in silence. */
    boolean gone;
    /** ... because the need ended: nobody can win it back. */
    boolean goneForGood;
    /** Its next order is the first after it was won back. */
    boolean wonBack;

    /** Position of its class of care; 0 where all clients are cared for alike. */
    int careClass;
    /** What it bought; kept only where classes of care are worked out from it. */
    @Nullable
    Purchases purchases;
    /** What it accepted on a care call for its next order. */
    @Nullable
    Promise promise;
    /** Offers refused in a row while ordering. */
    int refusals;
    /** Orders still to come without an offer. */
    int ordersInPeace;

    int careCalls;
    int winBackCalls;
    /** Tells the order timer that counts from those that no longer do. */
    int orderStamp;
    /** The same for reviews of its silence. */
    int reviewStamp;
    /** The same for care calls. */
    int careStamp;
    /** The month, counted from the year 0, whose reconciliation is planned; 0 when none is. */
    int reconciliationMonth;

    @Nullable
    Employee owner;

    /** Its developer keeps it after the first deal. */
    boolean kept;
    /** Orders that the owner has taken from it. */
    int ordersWithOwner;
    /** When it last lost its owner to another firm. */
    long orphanedAt = Long.MIN_VALUE / 2;

    /** Waiting care or win-back call. */
    @Nullable
    WorkItem call;

    Client(Department department, int id, Segment segment, int team) {
        this.department = department;
        this.id = id;
        this.segment = segment;
        this.team = team;
    }

    Department department() {
        return department;
    }

    Lead requireLead() {
        if (lead == null) {
            throw new IllegalStateException("Client " + id + " is not a lead.");
        }
        return lead;
    }

    Purchases requirePurchases() {
        if (purchases == null) {
            throw new IllegalStateException("Client " + id + " has bought nothing.");
        }
        return purchases;
    }

    @Override
    public int foresee() {
        return orderStamp + (int) restsUntil + (goneForGood ? 1 : 0);
    }

    @Override
    public void wake(Timer timer, int stamp) {
        switch (timer) {
            case CALL_LEAD -> department.qualification().callAgain(this);
            case TOUCH_LEAD -> department.development().touchDue(this);
            case ORDER_DUE -> department.demand().orderDue(this, stamp);
            case RECONCILIATION_DUE -> department.documents().reconciliationDue(this, stamp);
            case CARE_DUE -> department.care().careDue(this, stamp);
            case REVIEW_CLIENT -> department.clientBase().review(this, stamp);
            case WIN_BACK_DUE -> department.winBack().call(this);
            case COMMISSION_VESTS -> department.vesting().due(this, stamp);
            default -> throw new IllegalStateException("A client cannot be woken for " + timer + ".");
        }
    }
}
