package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Activities.Retain;
import salesfloor.scenario.ActivityType;

/** Calls to active clients: at regular intervals, and at once when a client has been silent for too long. */
final class Care extends Activity {

    private final Retain settings;
    private final Draws draws;
    private final Sampler unanswered;
    private final boolean byClass;
    private final CareProgramme[] programmes;

    Care(Department department, Activities activities) {
        super(
                department,
                activities.retain().shiftEnd(),
                activities.retain().effort(),
                activities.retain().duration());
        settings = activities.retain();
        draws = department.draws();
        unanswered = Sampler.of(settings.unanswered());
        byClass = settings.classes().isPresent();
        programmes = CareProgramme.of(activities);
    }

    /** How a client is cared for. */
    CareProgramme programme(Client client) {
        return programmes[client.careClass];
    }

    @Override
    ActivityType type() {
        return ActivityType.RETAIN;
    }

    @Override
    double keepFree() {
        return settings.keepFree();
    }

    /** The programme of a class. */
    CareProgramme programme(int careClass) {
        return programmes[careClass];
    }

    /**
     * A client from before the run: somewhere between two regular calls, or not called since it was won.
     *
     * @param part of the interval that has passed, 0 to 1
     */
    void load(Client client, double part) {
        long every = programme(client).every();
        client.lastCareAt = -(long) (part * every);
        Purchases purchases = client.purchases;
        if (purchases != null) {
            purchases.lastOrderAt(client.lastContactAt);
            client.lastCareAt = every > 0 ? client.lastCareAt : purchases.since();
        }
    }

    /** The client is in another class: calls follow its new programme; what was planned or waits for the old one does not count. */
    void programmeChanged(Client client) {
        client.careStamp = (client.careStamp + 1) & 0xffffff;
        WorkItem item = client.call;
        if (programme(client).every() == 0 && item != null && item.task == Task.CARE_CALL && item.isWaiting()) {
            stop(client);
        }
        planCare(client);
    }

    /** Plans the next regular call of a client. */
    void planCare(Client client) {
        long every = programme(client).every();
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
        if (client.lastCareAt + programme(client).every() > now()) {
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
        CareProgramme programme = programme(item.client);
        double minutes = (item.decided ? programme.duration() : unanswered)
                .sample(draws.on(Purpose.CARE_WORK, item.client.id, item.occasion));
        return item.decided && programme.offerChance() > 0
                ? minutes
                        + programme
                                .offerDuration()
                                .sample(draws.on(Purpose.CARE_OFFER_WORK, item.client.id, item.occasion))
                : minutes;
    }

    @Override
    void spent(WorkItem item, long from, long until) {
        if (byClass && until > from) {
            department().listener().careSpent(item.client.id, from, until);
        }
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
            tryOffer(item, who);
        }
        long every = programme(client).every();
        if (every > 0) {
            planCareAt(client, item.decided ? now() + every : now() + Ticks.PER_DAY);
        }
    }

    private void tryRescue(WorkItem item, Employee who) {
        Client client = item.client;
        double chance = programme(client).rescueChance() * who.success(type(), client);
        if (item.task == Task.CALL_AT_RISK
                && client.gone
                && !client.goneForGood
                && draws.happens(chance, Purpose.RESCUE, client.id, item.occasion)) {
            department().clientBase().wonBack(client);
        }
    }

    /** A client that has left accepts nothing; the department does not know that it has. */
    private void tryOffer(WorkItem item, Employee who) {
        Client client = item.client;
        CareProgramme programme = programme(client);
        if (programme.offerChance() == 0 || client.gone) {
            return;
        }
        Stream stream = draws.on(Purpose.CARE_OFFER, client.id, item.occasion);
        if (stream.uniform() < programme.offerChance() * who.success(type())) {
            client.promise = new Promise(programme.uplift().sample(stream), programme.discount());
            department().listener().careOfferAccepted(now(), client.id, who.person);
        }
    }

    /** What was accepted on a call raises the next order that is taken. */
    void redeem(Order order) {
        Client client = order.client;
        Promise promise = client.promise;
        if (promise != null) {
            order.value = Math.round(order.value * (1 + promise.uplift()));
            order.discount = Math.round(order.value * promise.discount());
            client.promise = null;
        }
    }
}
