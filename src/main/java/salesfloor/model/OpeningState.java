package salesfloor.model;

import java.util.List;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Clients.IntervalFrom;
import salesfloor.scenario.Scenario;

/**
 * The loaded start: clients in the middle of their rhythm, leads and cases in the middle of their course, so that day one looks
 * like any other. Clients get the stationary residual of their renewal process (length-biased gap, cut at a uniform place; Cox
 * 1962, Renewal Theory, section 5.4). Leads of the months before are walked, without waiting for people, to where they stand on
 * day one.
 */
final class OpeningState {

    /** How far back leads are walked; nearly all have ended by then. */
    private static final int DAYS_BACK = 150;
    /** Tries to find a place in its rhythm at which a client has not lapsed: it starts as an active one. */
    private static final int MOST_TRIES = 100;

    private final Department department;
    private final Scenario scenario;
    private final Draws draws;
    private int nextClient;

    OpeningState(Department department) {
        this.department = department;
        scenario = department.scenario();
        draws = department.draws();
    }

    void load() {
        loadClients();
        List<LeadArrivals> sources = department.sources();
        for (LeadArrivals source : sources) {
            loadPipeline(source);
        }
    }

    // Clients

    private void loadClients() {
        ClientClasses classes = department.clientClasses();
        if (classes != null) {
            classes.load(scenario.market().initialClients());
        }
        Sampler biased = Sampler.lengthBiased(scenario.clients().regularity());
        double meanRegularity = scenario.clients().regularity().mean();
        for (nextClient = 0; nextClient < scenario.market().initialClients(); nextClient++) {
            Client client = department.prospects().meet(nextClient);
            department.prospects().giveRhythm(client);
            client.wonAt = -1;
            department.clientBase().portfolios().assignKnown(client);
            Stream stream = draws.on(Purpose.INITIAL_PHASE, client.id, 0);
            placeInRhythm(client, stream, biased, meanRegularity);
            department.care().load(client, draws.uniform(Purpose.INITIAL_CARE, client.id, 0));
            department.clientBase().activate(client);
        }
    }

    private void placeInRhythm(Client client, Stream stream, Sampler biased, double meanRegularity) {
        double inCycle = stream.uniform();
        double cut = stream.uniform();
        double lapses = scenario.clients().lapseAfter() * client.meanInterval;
        double lag = scenario.clients().intervalFrom() == IntervalFrom.DELIVERY
                ? scenario.economics().fulfilment().leadTime().mean() * Ticks.PER_MINUTE
                : 0;
        int tries = 0;
        if (stream.uniform() < silentShare(client, lapses - lag)) {
            client.gone = true;
            client.goneForGood =
                    stream.uniform() < department.clientBase().churn().needShare(client);
            double left;
            do {
                left = lapses - lag - client.meanInterval * biased.sample(stream) / meanRegularity;
            } while (stream.uniform() * lapses >= left && ++tries < MOST_TRIES);
            client.lastContactAt = -(long) (lapses - cut * Math.max(0, left));
            return;
        }
        double residual;
        double elapsed;
        if (inCycle < lag / (lag + client.meanInterval)) {
            elapsed = (1 - cut) * lag;
            residual = cut * lag + department.demand().gap(client, 0);
        } else {
            do {
                double gap = client.meanInterval * biased.sample(stream) / meanRegularity;
                elapsed = lag + (1 - cut) * gap;
                residual = cut * gap;
                cut = stream.uniform();
            } while (elapsed >= lapses && ++tries < MOST_TRIES);
        }
        client.lastContactAt = -(long) elapsed;
        client.hazardFrom = client.lastContactAt;
        department.demand().plan(client, residual);
        department.documents().resumeOriginals(client, (long) (lag - elapsed));
    }

    /**
     * Stationary share of clients that count as active but have left. They leave when an order would be due, more likely after a
     * long gap (a length-biased one), and count until they lapse.
     *
     * @param lapses time from the delivery of the last order to the lapse
     */
    private double silentShare(Client client, double lapses) {
        double cv = scenario.clients().regularity().cv();
        double counted = Math.max(0, lapses - client.meanInterval * (1 + cv * cv));
        double left = department.clientBase().churn().baseHazard(client) * counted;
        return left / (1 + left);
    }

    // Leads

    private void loadPipeline(LeadArrivals source) {
        double daysBack = 0;
        for (int lead = 1; source.perTick() > 0; lead++) {
            Stream stream = draws.on(Purpose.INITIAL_PIPELINE, source.index, lead);
            daysBack -= PortableMath.log(stream.uniform()) / (source.perTick() * Ticks.PER_DAY);
            if (daysBack > DAYS_BACK || nextClient >= department.prospects().size()) {
                return;
            }
            if (walk(source, nextClient, -(long) (daysBack * Ticks.PER_DAY))) {
                nextClient++;
            }
        }
    }

    /** Walks a lead that arrived before the run; true when it is still open on day one. */
    private boolean walk(LeadArrivals source, int id, long arrivedAt) {
        Client client = department.prospects().meet(id);
        client.leads++;
        Lead lead = source.newLead(client, arrivedAt);
        client.lead = lead;
        client.stage = ClientStage.LEAD;
        return walkCalls(client, lead) || close(client);
    }

    /** The lead has ended before day one: its prospect is a prospect again. */
    private static boolean close(Client client) {
        client.lead = null;
        client.stage = ClientStage.PROSPECT;
        return false;
    }

    private boolean walkCalls(Client client, Lead lead) {
        long time = lead.arrivedAt;
        int attempts = lead.source.source.attempts();
        while (lead.calls < attempts && !lead.deadNumber) {
            lead.calls++;
            if (draws.happens(lead.source.reach(lead.calls), Purpose.REACHED, client.id, lead.occasion(lead.calls))) {
                return department.qualification().isPassedOn(client, lead) && walkTouches(client, lead, time);
            }
            time += department.qualification().waitAfter(lead.calls);
            if (time >= 0 && lead.calls < attempts) {
                department.agenda().at(department.calendar().nextOpening(time), client, Timer.CALL_LEAD, 0);
                return true;
            }
        }
        return false;
    }

    private boolean walkTouches(Client client, Lead lead, long qualifiedAt) {
        long time = qualifiedAt;
        while (time < 0) {
            lead.touches++;
            if (department.development().outcome(client, lead, 0, 1) != LeadOutcome.NURTURED) {
                return false;
            }
            time += department.development().waitAfter(client);
        }
        department.development().resume(client, time);
        return true;
    }
}
