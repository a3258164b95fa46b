package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Clients.Channel;

/** One order of a client, from the first contact about it to the last paper. */
final class Order implements Agent {

    private final Department department;
    final Client client;
    /** Counts the client's order intentions from 1; keys its chance. */
    final int number;

    final Channel channel;
    final long contactedAt;
    int attempts;
    long takenAt;
    /** Value in cents. */
    long value;
    /** Win-back discount in cents. */
    long discount;
    /** Minutes that its papers take, without effort; negative until they are first asked for. */
    double papers = -1;

    boolean upsold;
    /** Somebody else than the taker prepares the papers. */
    boolean papersPassedOn;

    boolean wrong;
    boolean wrongPapers;
    boolean deliveryFailed;
    boolean late;

    @Nullable
    Employee taker;

    Order(Department department, Client client, int number, Channel channel, long contactedAt) {
        this.department = department;
        this.client = client;
        this.number = number;
        this.channel = channel;
        this.contactedAt = contactedAt;
    }

    Employee requireTaker() {
        if (taker == null) {
            throw new IllegalStateException("The order has not been taken.");
        }
        return taker;
    }

    @Override
    public int foresee() {
        return number + client.foresee();
    }

    @Override
    public void wake(Timer timer, int stamp) {
        switch (timer) {
            case CALL_AGAIN -> department.orderDesk().contact(this);
            case QUERY_DUE -> department.queries().asked(this, stamp);
            case DELIVERY -> department.fulfilment().delivered(this);
            case COMPLAINT_DUE -> department.complaints().complain(this);
            case ORIGINALS_BACK -> department.documents().originalsBack(this);
            default -> throw new IllegalStateException("An order cannot be woken for " + timer + ".");
        }
    }
}
