package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Clients.Loyalty;
import salesfloor.scenario.Scenario;

/**
 * Why clients leave: competing hazards of need, price and neglect, multiplied by what experience did to loyalty. The hazard of
 * the time since the last order is settled when the next order would be due (inverse transform of the survival function).
 */
final class Churn {

    private final Draws draws;
    private final Loyalty loyalty;
    private final double need;
    private final double price;
    private final double priceElasticity;
    private final double priceGap;
    private final double neglect;
    private final long careInterval;
    private final double orphaned;
    private final long orphanedFor;

    Churn(Scenario scenario, Draws draws) {
        this.draws = draws;
        Clients.Churn churn = scenario.clients().churn();
        loyalty = churn.loyalty();
        double workdays = Calendar.workdaysPerYear(scenario.time());
        need = churn.need().perMinute(workdays) / Ticks.PER_MINUTE;
        price = churn.price().perMinute(workdays) / Ticks.PER_MINUTE;
        neglect = churn.neglect().perMinute(workdays) / Ticks.PER_MINUTE;
        orphaned = churn.orphaned().hazard().perMinute(workdays) / Ticks.PER_MINUTE;
        orphanedFor = Ticks.of(churn.orphaned().lasts());
        priceElasticity = scenario.price().churnElasticity();
        priceGap = scenario.price().index() - 1;
        careInterval = scenario.activities().retain().every().map(Ticks::of).orElse(0L);
    }

    /** Hazard per tick of a loyal, cared-for client. */
    double baseHazard(Client client) {
        return need + priceHazard(client);
    }

    /** Share of those who leave whose need has ended. */
    double needShare(Client client) {
        return need / baseHazard(client);
    }

    private double priceHazard(Client client) {
        return priceGap == 0
                ? price
                : price * PortableMath.exp(priceElasticity * client.segment.priceSensitivity() * priceGap);
    }

    /**
     * Settles the time since the last settlement: whether the client has left in it, and why.
     */
    void settle(Client client, long now) {
        double time = now - client.hazardFrom;
        double leavesForNeed = need * time;
        double otherwise = (priceHazard(client) * time + neglect * neglectedTime(client, now))
                * client.department().clientBase().portfolios().leavingFactor(client);
        otherwise += orphaned == 0 ? 0 : orphaned * orphanedTime(client, now);
        client.hazardFrom = now;
        double factor = 1 + loyalty.sensitivity() * (1 - client.loyalty);
        double hazard = (leavesForNeed + otherwise) * factor;
        if (hazard <= 0) {
            return;
        }
        double survives = PortableMath.exp(-hazard);
        if (draws.uniform(Purpose.LEAVING, client.id, client.orders + 1) >= survives) {
            client.gone = true;
            double part = leavesForNeed / (leavesForNeed + otherwise);
            client.goneForGood = draws.happens(part, Purpose.LEAVING_REASON, client.id, client.orders + 1);
        }
    }

    /** Time since the last settlement in which the last care call lay longer back than the care interval. */
    private double neglectedTime(Client client, long now) {
        return Math.max(0, now - Math.max(client.hazardFrom, client.lastCareAt + careInterval));
    }

    /** Time since the last settlement in which the loss of the client's own person still counts. */
    private long orphanedTime(Client client, long now) {
        long until = Math.min(now, client.orphanedAt + orphanedFor);
        return Math.max(0, until - Math.max(client.hazardFrom, client.orphanedAt));
    }

    // Experience

    /** A delivered order, with what went wrong about it. */
    void experienced(Order order) {
        double loss = 0;
        loss += order.wrong || order.deliveryFailed ? loyalty.wrongOrder() : 0;
        loss += order.wrongPapers ? loyalty.wrongDocuments() : 0;
        loss += order.late ? loyalty.late() : 0;
        experienced(order.client, loss);
    }

    void orderLost(Client client) {
        experienced(client, loyalty.lostOrder());
    }

    /**
     * Each order brings a part of the loyalty lost before back, and takes what went wrong this time. So a bad experience costs its
     * loss once in all, however often it comes (a geometric sum), and steady trouble ends at loss / recovery.
     */
    private void experienced(Client client, double loss) {
        double missing = (1 - loyalty.recovery()) * (1 - client.loyalty) + loss;
        client.loyalty = Math.max(0, 1 - missing);
    }

    void handedOver(Client client) {
        client.loyalty = Math.max(0, client.loyalty - loyalty.handover());
    }
}
