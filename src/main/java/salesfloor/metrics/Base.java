package salesfloor.metrics;

/** The client base over time. */
final class Base {

    final TimeWeighted active;
    final Counter activated;
    final Counter lapsed;
    final Counter reactivated;
    /** Of the reactivated, those that had lapsed before. */
    final Counter reactivatedLapsed;

    final Counter returned;
    final Counter lost;

    Base(Window window) {
        active = new TimeWeighted(window);
        activated = new Counter(window);
        lapsed = new Counter(window);
        reactivated = new Counter(window);
        reactivatedLapsed = new Counter(window);
        returned = new Counter(window);
        lost = new Counter(window);
    }

    void activated(long now) {
        activated.add(now);
        active.change(now, 1);
    }

    void lapsed(long now) {
        lapsed.add(now);
        active.change(now, -1);
    }

    void reactivated(long now, boolean hadLapsed) {
        reactivated.add(now);
        if (hadLapsed) {
            reactivatedLapsed.add(now);
        }
    }
}
