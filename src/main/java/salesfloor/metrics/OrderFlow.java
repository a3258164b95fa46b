package salesfloor.metrics;

import salesfloor.scenario.Clients.Channel;

/** Orders from intention to delivery, within the window. */
final class OrderFlow {

    final Counter wanted;
    final Counter elsewhere;
    final Counter abandoned;
    final Counter lost;
    final Counter taken;
    final Counter delivered;
    final Tally phoneWait = new Tally();
    final Tally writtenWait = new Tally();
    final Tally release = new Tally();
    final Tally leadTime = new Tally();

    private final Window window;
    private long begun;
    private long withinTarget;
    private long value;
    private long upsold;

    OrderFlow(Window window) {
        this.window = window;
        wanted = new Counter(window);
        elsewhere = new Counter(window);
        abandoned = new Counter(window);
        lost = new Counter(window);
        taken = new Counter(window);
        delivered = new Counter(window);
    }

    void begun(long now, Channel channel, long wait, boolean inTime) {
        if (window.contains(now)) {
            begun++;
            withinTarget += inTime ? 1 : 0;
            (channel == Channel.PHONE ? phoneWait : writtenWait).add(wait);
        }
    }

    void taken(long now, long cents, boolean withUpsell) {
        taken.add(now);
        if (window.contains(now)) {
            value += cents;
            upsold += withUpsell ? 1 : 0;
        }
    }

    void released(long now, long openSinceTaken) {
        if (window.contains(now)) {
            release.add(openSinceTaken);
        }
    }

    void delivered(long now, long sinceContact) {
        delivered.add(now);
        if (window.contains(now)) {
            leadTime.add(sinceContact);
        }
    }

    /** The waits that the measure reports: by phone where any order comes by phone. */
    Tally waits() {
        return phoneWait.count() > 0 ? phoneWait : writtenWait;
    }

    double serviceLevel() {
        return ratio(withinTarget, begun + abandoned.inWindow());
    }

    double lostShare() {
        return ratio(lost.inWindow(), lost.inWindow() + taken.inWindow());
    }

    /** Mean value in the currency. */
    double averageTicket() {
        return ratio(value, taken.inWindow()) / 100;
    }

    double upsellShare() {
        return ratio(upsold, taken.inWindow());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
