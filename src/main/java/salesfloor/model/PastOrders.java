package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Clients.IntervalFrom;
import salesfloor.scenario.Scenario;

/**
 * The orders of clients before the run, walked back from day one in their own rhythm and at their own ticket, so that the first
 * classes look like any later ones. How long a client has been one follows from a constant hazard of leaving: exponential.
 */
final class PastOrders {

    private final Department department;
    private final Draws draws;
    private final Sampler biased;
    private final double meanRegularity;
    private final double lag;

    PastOrders(Department department) {
        this.department = department;
        draws = department.draws();
        Scenario scenario = department.scenario();
        biased = Sampler.lengthBiased(scenario.clients().regularity());
        meanRegularity = scenario.clients().regularity().mean();
        lag = scenario.clients().intervalFrom() == IntervalFrom.DELIVERY
                ? scenario.economics().fulfilment().leadTime().mean() * Ticks.PER_MINUTE
                : 0;
    }

    /** The purchases of a client up to day one; the oldest is its first deal where that lies within the history. */
    Purchases of(Client client, long period, int periods) {
        Stream stream = draws.on(Purpose.INITIAL_HISTORY, client.id, 0);
        double age = -PortableMath.log(stream.uniform())
                / department.clientBase().churn().baseHazard(client);
        double cut = stream.uniform();
        double back = cut * (lag + client.meanInterval * biased.sample(stream) / meanRegularity);
        double history = Math.min(age, (double) period * periods);
        Purchases purchases = new Purchases(-(long) Math.min(age, Ticks.NEVER), period, periods);
        // Order numbers from the run count up from 1; those before it count down, with luck of their own.
        for (int order = -1; back < history; order--) {
            purchases.add(-1 - (long) back, department.demand().value(client, order));
            double gap = lag + department.demand().gap(client, order);
            back += gap;
            if (back < history) {
                purchases.gap(gap);
            }
        }
        if (age == history) {
            purchases.add(-1 - (long) age, department.demand().value(client, Integer.MIN_VALUE));
        }
        return purchases;
    }
}
