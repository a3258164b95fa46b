package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Leads.Cooling;
import salesfloor.scenario.Leads.Source;
import salesfloor.scenario.Scenario;

/** A source of leads: a Poisson process on the source's own demand clock. Its k-th lead comes at the same time whatever happens. */
final class LeadArrivals implements Agent {

    final String name;
    final Source source;
    final int index;

    private final Department department;
    private final ModelListener listener;
    private final Draws draws;
    private final DemandClock clock;
    private final double perTick;
    private final long cost;
    private final Sampler conversation;
    private int leads;
    private double demandTime;

    LeadArrivals(Department department, String name, Source source, int index) {
        this.department = department;
        this.listener = department.listener();
        this.draws = department.draws();
        this.name = name;
        this.source = source;
        this.index = index;
        Scenario scenario = department.scenario();
        clock = new DemandClock(source.rhythm(), scenario.time(), department.calendar());
        double workdays = Calendar.workdaysPerYear(scenario.time());
        perTick = scenario.leads().volume() * source.arrivals().perDay(workdays) / Ticks.PER_DAY;
        conversation = Sampler.of(
                source.conversation().orElse(scenario.activities().qualify().duration()));
        cost = department.cents(source.cost().orElse(scenario.economics().leadCost()));
    }

    /** Talk and notes with a lead of this source that is reached, in minutes. */
    Sampler conversation() {
        return conversation;
    }

    /** Average leads per tick of demand time. */
    double perTick() {
        return perTick;
    }

    void scheduleNext() {
        if (perTick > 0) {
            leads++;
            demandTime -= PortableMath.log(draws.uniform(Purpose.LEAD_ARRIVAL, index, leads)) / perTick;
            department.agenda().at(Math.max(department.now(), clock.timeOf(demandTime)), this, Timer.LEAD_ARRIVES, 0);
        }
    }

    @Override
    public void wake(Timer timer, int stamp) {
        Client client = department.prospects().draw(index, leads, department.now());
        if (client != null) {
            arrive(client);
        }
        scheduleNext();
    }

    private void arrive(Client client) {
        long now = department.now();
        client.stage = ClientStage.LEAD;
        client.leads++;
        client.lead = newLead(client, now);
        listener.leadArrived(now, client.id, name, cost);
        department.qualification().arrived(client);
    }

    /** A lead with its hidden truth: type, need and readiness of this client on this occasion. */
    Lead newLead(Client client, long arrivedAt) {
        int number = client.leads;
        var stream = draws.on(Purpose.LEAD_TRUTH, client.id, number);
        boolean matches = stream.uniform() < source.match();
        boolean current = stream.uniform() < source.current();
        boolean ready = stream.uniform() < source.ready();
        boolean dead = stream.uniform() < source.deadNumbers();
        return new Lead(this, arrivedAt, number, matches, matches && current && ready, dead);
    }

    /** Whether a lead called for the first time now has lost interest; without cooling never. */
    boolean hasCooled(Client client, Lead lead, long now) {
        Cooling cooling = cooling();
        if (cooling == null) {
            return false;
        }
        long open = department.calendar().openBetween(lead.arrivedAt, now);
        double age = open + cooling.closedWeight() * (now - lead.arrivedAt - open);
        double interested = PortableMath.pow(1 + age / Ticks.of(cooling.scale()), -cooling.exponent());
        return draws.uniform(Purpose.LEAD_COOLING, client.id, lead.number) >= interested;
    }

    private @Nullable Cooling cooling() {
        return source.cooling().orElse(null);
    }

    /** Chance that the k-th call, counted from 1, reaches a lead whose number is alive. */
    double reach(int call) {
        double chance = source.reach();
        for (int i = 1; i < call; i++) {
            chance *= source.reachFade();
        }
        return chance;
    }
}
