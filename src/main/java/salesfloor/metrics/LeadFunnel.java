package salesfloor.metrics;

/** Leads from arrival to the first deal, within the window. */
final class LeadFunnel {

    final Counter leads;
    final Counter called;
    final Counter qualified;
    final Counter firstDeals;
    final Counter ended;
    final Tally response = new Tally();
    final Tally toFirstDeal = new Tally();

    private final Window window;

    LeadFunnel(Window window) {
        this.window = window;
        leads = new Counter(window);
        called = new Counter(window);
        qualified = new Counter(window);
        firstDeals = new Counter(window);
        ended = new Counter(window);
    }

    void firstCalled(long now, long openWait) {
        called.add(now);
        if (window.contains(now)) {
            response.add(openWait);
        }
    }

    void won(long now, long openSince) {
        firstDeals.add(now);
        if (window.contains(now)) {
            toFirstDeal.add(openSince);
        }
    }
}
