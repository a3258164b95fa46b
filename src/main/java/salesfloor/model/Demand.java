package salesfloor.model;

import salesfloor.model.event.ModelListener;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Clients.Channel;
import salesfloor.scenario.Clients.IntervalFrom;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Price;
import salesfloor.scenario.Scenario;

/**
 * When clients want to order, and how much. A client's gaps are its mean interval times a value of the common law of regularity,
 * on the demand clock. What the firm makes it wait for delivery is added, in clock time, where the interval counts from delivery.
 */
final class Demand {

    private final Department department;
    private final ModelListener listener;
    private final Draws draws;
    private final DemandClock clock;
    private final Clients clients;
    private final Price price;
    private final Sampler regularity;
    private final double meanRegularity;
    private final Sampler ticketNoise;
    private final Channel[] channels;
    private final double[] channelsUpTo;

    Demand(Department department) {
        this.department = department;
        listener = department.listener();
        draws = department.draws();
        Scenario scenario = department.scenario();
        clients = scenario.clients();
        price = scenario.price();
        clock = new DemandClock(clients.rhythm(), scenario.time(), department.calendar());
        regularity = Sampler.of(clients.regularity());
        meanRegularity = clients.regularity().mean();
        ticketNoise = Sampler.of(new Distribution.Lognormal(1, clients.ticketVariation()));
        channels = clients.channel().keySet().toArray(new Channel[0]);
        channelsUpTo = new double[channels.length];
        double sum = 0;
        for (int i = 0; i < channels.length; i++) {
            sum += clients.channel().getOrDefault(channels[i], 0.0);
            channelsUpTo[i] = sum;
        }
    }

    DemandClock clock() {
        return clock;
    }

    /** A fresh gap of a client before its k-th intention, in demand ticks. */
    double gap(Client client, int order) {
        double form = regularity.sample(draws.on(Purpose.ORDER_GAP, client.id, order)) / meanRegularity;
        return client.meanInterval * form;
    }

    /** Plans the client's next order a gap after the last one, plus the clock time it had to wait meanwhile. */
    void planNext(Client client, long waited) {
        plan(client, client.demandTime + waited + gap(client, client.orders + 1));
    }

    /** Plans the client's next order at a point of demand time. */
    void plan(Client client, double demandTime) {
        client.orderStamp = (client.orderStamp + 1) & 0xffffff;
        client.demandTime = Math.max(demandTime, 0);
        long time = Math.max(department.now(), clock.timeOf(client.demandTime));
        department.agenda().at(time, client, Timer.ORDER_DUE, client.orderStamp);
    }

    /** The client orders as soon as demand hours allow. */
    void planNow(Client client) {
        plan(client, clock.at(department.now()));
    }

    /** A waiting or written order of this client no longer comes. */
    void cancel(Client client) {
        client.orderStamp = (client.orderStamp + 1) & 0xffffff;
    }

    void orderDue(Client client, int stamp) {
        if (stamp != client.orderStamp || department.clientBase().hasLeft(client)) {
            return;
        }
        client.orders++;
        long now = department.now();
        listener.orderWanted(now, client.id, client.orders);
        if (buysElsewhere(client)) {
            listener.orderPlacedElsewhere(now, client.id, client.orders);
            planNext(client, 0);
            return;
        }
        department.clientBase().heardFrom(client);
        Order order = new Order(department, client, client.orders, channel(client), now);
        client.openOrders++;
        if (clients.intervalFrom() == IntervalFrom.ORDER) {
            planNext(client, 0);
        }
        department.orderDesk().contact(order);
    }

    /** At a price above the market a share 1 - index^-elasticity of the orders goes elsewhere. */
    private boolean buysElsewhere(Client client) {
        double sensitivity = price.elasticity() * client.segment.priceSensitivity();
        return price.index() > 1
                && draws.happens(
                        1 - PortableMath.pow(price.index(), -sensitivity),
                        Purpose.PRICE_LOSS,
                        client.id,
                        client.orders);
    }

    private Channel channel(Client client) {
        if (channels.length == 1) {
            return channels[0];
        }
        double target =
                draws.uniform(Purpose.CHANNEL, client.id, client.orders) * channelsUpTo[channelsUpTo.length - 1];
        int i = 0;
        while (i < channels.length - 1 && channelsUpTo[i] <= target) {
            i++;
        }
        return channels[i];
    }

    /** The order has come to its end, delivered or lost: the next one is planned where it counts from here. */
    void orderEnded(Order order) {
        Client client = order.client;
        client.openOrders--;
        if (clients.intervalFrom() == IntervalFrom.DELIVERY && !client.gone) {
            planNext(client, department.now() - order.contactedAt);
        }
    }

    /** Value of an order in cents; below the market price it is larger by index^-elasticity. */
    long value(Client client, int order) {
        double noise = clients.ticketVariation() == 0
                ? 1
                : ticketNoise.sample(draws.on(Purpose.TICKET_NOISE, client.id, order));
        double volume = price.index() < 1
                ? PortableMath.pow(price.index(), -price.elasticity() * client.segment.priceSensitivity())
                : 1;
        return department.cents(client.ticket * noise * volume * price.index());
    }
}
