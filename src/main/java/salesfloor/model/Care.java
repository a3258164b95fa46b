package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.Retain;
import salesfloor.scenario.ActivityType;

/** Calls to active clients: at regular intervals, and at once when a client has been silent for too long. */
final class Care extends Activity {

    private final Retain settings;
    private final Draws draws;
    private final Sampler duration;
    private final Sampler unanswered;
    private final long every;

    Care(Department department, Retain settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        draws = department.draws();
        duration = Sampler.of(settings.duration());
        unanswered = Sampler.of(settings.unanswered());
        every = settings.every().map(Ticks::of).orElse(0L);
    }

    @Override
    ActivityType type() {
        return ActivityType.RETAIN;
    }

    @Override
    double keepFree() {
        return settings.keepFree();
    }

    /** Plans the next regular call of a client. */
    void planCare(Client client) {
        if (every > 0) {
            planCareAt(client, client.lastCareAt + every);
        }
    }

    private void planCareAt(Client client, long time) {
        long due = department().calendar().nextOpening(Math.max(now(), time));
        client.careStamp = (client.careStamp + 1) & 0xffffff;
        department().agenda().at(due, client, Timer.CARE_DUE, client.careStamp);
    }

    void careDue(Client client, int stamp) {
        if (stamp != client.careStamp || client.stage != ClientStage.ACTIVE || client.call != null) {
            return;
        }
        if (client.lastCareAt + every > now()) {
            planCare(client);
        } else {
            call(client, Task.CARE_CALL);
        }
    }

    /** A client has been silent for too long: it is called as soon as possible. */
    void atRisk(Client client) {
        stop(client);
        call(client, Task.CALL_AT_RISK);
    }

    /** The client was heard of: a call that was to ask after it is not needed any more. */
    void noLongerAtRisk(Client client) {
        WorkItem item = client.call;
        if (item != null && item.task == Task.CALL_AT_RISK && item.isWaiting()) {
            stop(client);
            planCare(client);
        }
    }

    private void call(Client client, Task task) {
        client.careCalls++;
        WorkItem item = new WorkItem(this, task, client, null, client.owner, client.careCalls);
        client.call = item;
        department().assignment().submit(item);
    }

    /** No call waits any longer. */
    void stop(Client client) {
        WorkItem item = client.call;
        if (item != null && item.isWaiting()) {
            department().assignment().withdraw(item);
        }
        client.call = null;
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        item.decided = draws.happens(settings.reach(), Purpose.CARE_REACHED, item.client.id, item.occasion);
        return (item.decided ? duration : unanswered)
                .sample(draws.on(Purpose.CARE_WORK, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Client client = item.client;
        if (client.call == item) {
            client.call = null;
        }
        if (client.stage != ClientStage.ACTIVE) {
            return;
        }
        if (item.decided) {
            client.lastCareAt = now();
            tryRescue(item, who);
        }
        if (every > 0) {
            planCareAt(client, item.decided ? now() + every : now() + Ticks.PER_DAY);
        }
    }

    private void tryRescue(WorkItem item, Employee who) {
        Client client = item.client;
        double chance = settings.rescueChance() * who.success(type(), client);
        if (item.task == Task.CALL_AT_RISK
                && client.gone
                && !client.goneForGood
                && draws.happens(chance, Purpose.RESCUE, client.id, item.occasion)) {
            department().clientBase().wonBack(client);
        }
    }
}
