package salesfloor.experiment.horizon;

import java.util.List;

/**
 * A weekly series that tells whether a department has settled.
 *
 * @param name its name among the weekly series of a replication
 * @param tolerance how far its mean over a window may lie from its later mean, as a share of that, before the start is said to
 *     distort the window
 */
public record WatchedSeries(String name, double tolerance) {

    /**
     * The series that are watched. Orders and clients make the money and are averages over thousands, so a fiftieth counts; first
     * deals are few; queues answer to small changes of load with large ones of their own.
     */
    public static final List<WatchedSeries> ALL = List.of(
            new WatchedSeries("orders", 0.02),
            new WatchedSeries("activeClients", 0.02),
            new WatchedSeries("firstDeals", 0.05),
            new WatchedSeries("waitingOrders", 0.25),
            new WatchedSeries("waitingDocuments", 0.25));
}
