package salesfloor.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import salesfloor.random.PortableMath;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Market.Segment;
import salesfloor.scenario.Price;
import salesfloor.scenario.Scenario;

/**
 * How the clients of one segment order. Clients differ in their mean interval m; an order that is delivered before the next
 * interval begins adds its lag, so that a client orders once per m + lag.
 */
final class Habit {
    private static final double MINUTES_PER_DAY = 1440;

    private final Expectation interval;
    private final double share;
    private final Segment segment;
    private final Price price;
    private final double ticket;

    private Habit(Scenario scenario, Segment segment, double share) {
        this.interval = Expectation.over(scenario.clients().orderInterval());
        this.segment = segment;
        this.share = share;
        this.price = scenario.price();
        this.ticket = scenario.clients().ticket().mean() * segment.ticket() * bigBuyers(scenario.clients());
    }

    /** One habit per segment; a market without segments has one kind of clients. */
    static List<Habit> of(Scenario scenario) {
        List<Segment> segments = new ArrayList<>(scenario.market().segments().values());
        if (segments.isEmpty()) {
            segments.add(new Segment(1, 1, 1, 1, 1));
        }
        double total = segments.stream().mapToDouble(Segment::share).sum();
        return segments.stream()
                .map(segment -> new Habit(scenario, segment, segment.share() / total))
                .toList();
    }

    /** Part of the market in this segment. */
    double share() {
        return share;
    }

    /** Factor on price elasticities. */
    double priceSensitivity() {
        return segment.priceSensitivity();
    }

    /** Mean of a function of a client's mean interval in days, over clients. */
    double over(DoubleUnaryOperator function) {
        return interval.of(minutes -> function.applyAsDouble(minutes * segment.orderInterval() / MINUTES_PER_DAY));
    }

    /** Mean over clients of their mean interval in days. */
    double meanInterval() {
        return over(days -> days);
    }

    /** Share of order intentions that go elsewhere because the firm is dearer: 1 - index^(-elasticity), 0 if cheaper. */
    double elsewhere() {
        return price.index() <= 1 ? 0 : 1 - response();
    }

    /**
     * Contacts of one client per calendar day that mean to order here.
     *
     * @param lag days from an order until its interval begins
     * @param taken share of contacts that become orders
     */
    double contacts(double lag, double taken) {
        double kept = 1 - elsewhere();
        return kept * over(days -> 1 / Math.max(1e-4, days + kept * taken * lag));
    }

    /** Mean value of an order at market prices: volume only. */
    double volume() {
        return ticket * (price.index() < 1 ? response() : 1);
    }

    private double response() {
        return PortableMath.pow(price.index(), -price.elasticity() * segment.priceSensitivity());
    }

    /** Mean ticket of an order over mean ticket of a client, both lognormal: exp(correlation × sd of logs × sd of logs). */
    private static double bigBuyers(Clients clients) {
        double ofTicket = clients.ticket().cv();
        double ofInterval = clients.orderInterval().cv();
        return PortableMath.exp(clients.ticketFrequencyCorrelation()
                * Math.sqrt(PortableMath.log1p(ofTicket * ofTicket) * PortableMath.log1p(ofInterval * ofInterval)));
    }
}
