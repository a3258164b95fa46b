package salesfloor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Market.Segment;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Team;

/** The closed market: who is in it, and who of them may become a lead. A prospect costs nothing until it is met. */
final class Prospects {

    /** Random tries before the next free one in order is taken. */
    private static final int TRIES = 64;

    private final Department department;
    private final @Nullable Client[] met;
    private final Draws draws;
    private final List<Segment> segments = new ArrayList<>();
    private final double[] segmentsUpTo;
    private final double[] teamsUpTo;
    private final Sampler intervals;
    private final Sampler tickets;
    private final double correlation;
    /** Null as long as random tries have found somebody. */
    private @Nullable FreeProspects free;

    Prospects(Department department, Scenario scenario, Draws draws) {
        this.department = department;
        this.draws = draws;
        met = new Client[scenario.market().prospects()];
        segments.addAll(scenario.market().segments().values());
        segmentsUpTo = summedUp(segments.stream().mapToDouble(Segment::share).toArray());
        teamsUpTo = summedUp(scenario.structure().teams().values().stream()
                .mapToDouble(Team::share)
                .toArray());
        Clients clients = scenario.clients();
        intervals = Sampler.of(clients.orderInterval());
        tickets = Sampler.of(clients.ticket());
        correlation = clients.ticketFrequencyCorrelation();
    }

    private static double[] summedUp(double[] shares) {
        double[] sums = shares.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    int size() {
        return met.length;
    }

    /** The client of a number, met now if not before. */
    Client meet(int id) {
        Client client = met[id];
        if (client == null) {
            client = new Client(
                    department,
                    id,
                    segments.get(of(id, Purpose.SEGMENT, segmentsUpTo)),
                    of(id, Purpose.TEAM, teamsUpTo));
            met[id] = client;
        }
        return client;
    }

    /** The clients met so far; entries may be null. */
    @Nullable
    Client[] met() {
        return met;
    }

    /** The part of the market that a client falls into, given the parts' sizes summed up. */
    private int of(int id, Purpose purpose, double[] upTo) {
        if (upTo.length == 1) {
            return 0;
        }
        double target = draws.uniform(purpose, id, 0) * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && upTo[i] <= target) {
            i++;
        }
        return i;
    }

    /**
     * The prospect that a source's k-th lead is. It is the same in every scenario unless it happens to be taken already; then the
     * next one drawn. Null when the market is exhausted.
     */
    @Nullable
    Client draw(int source, int lead, long now) {
        if (met.length == 0) {
            return null;
        }
        Stream stream = draws.on(Purpose.LEAD_PROSPECT, source, lead);
        int id = 0;
        for (int i = 0; i < TRIES; i++) {
            id = (int) (stream.uniform() * met.length);
            if (FreeProspects.isFree(met[id], now)) {
                return meet(id);
            }
        }
        int next = shortOfProspects().after(id, now);
        return next < 0 ? null : meet(next);
    }

    private FreeProspects shortOfProspects() {
        if (free == null) {
            free = new FreeProspects(met);
        }
        return free;
    }

    /** A client begins to rest. */
    void rests(Client client) {
        if (free != null) {
            free.rests(client);
        }
    }

    /** Draws what kind of buyer a client is. */
    void giveRhythm(Client client) {
        if (correlation == 0) {
            client.meanInterval = intervals.sample(draws.on(Purpose.ORDER_INTERVAL, client.id, 0));
            client.ticket = tickets.sample(draws.on(Purpose.TICKET_LEVEL, client.id, 0));
        } else {
            double pace = Sampler.deviate(draws.on(Purpose.ORDER_INTERVAL, client.id, 0));
            double own = Sampler.deviate(draws.on(Purpose.TICKET_LEVEL, client.id, 0));
            client.meanInterval = intervals.atDeviate(pace);
            client.ticket = tickets.atDeviate(-correlation * pace + Math.sqrt(1 - correlation * correlation) * own);
        }
        client.meanInterval *= client.segment.orderInterval() * Ticks.PER_MINUTE;
        client.ticket *= client.segment.ticket();
    }
}
