package salesfloor.model;

import org.jspecify.annotations.Nullable;

/** What is known, and what is true, about a client while it is a lead or in development. */
final class Lead {

    final LeadArrivals source;
    final long arrivedAt;
    /** How many times this prospect has been a lead; keys its chance. */
    final int number;
    /** Matches the target type, has a current purchase and is ready to change supplier. */
    final boolean good;
    /** Is of the target type at least. */
    final boolean matches;

    final boolean deadNumber;
    /** Interest has cooled before the first call. */
    boolean cooled;

    int calls;
    int touches;
    /** When the touch that comes next is or was due. */
    long touchDue;

    @Nullable
    Employee developer;
    /** Who brought the client to its contract or first deal. */
    @Nullable
    Employee winner;

    Lead(LeadArrivals source, long arrivedAt, int number, boolean matches, boolean good, boolean deadNumber) {
        this.source = source;
        this.arrivedAt = arrivedAt;
        this.number = number;
        this.matches = matches;
        this.good = good;
        this.deadNumber = deadNumber;
    }

    /** Good, and still interested. */
    boolean isWorthDeveloping() {
        return good && !cooled;
    }

    /** The occasion under which chance about the k-th call or touch of this lead is drawn. */
    int occasion(int k) {
        return number * 1000 + k;
    }
}
