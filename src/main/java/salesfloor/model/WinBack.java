package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.Reactivate;
import salesfloor.scenario.ActivityType;

/** Calls to lapsed clients; the longer the silence, the smaller the chance. */
final class WinBack extends Activity {

    private final Reactivate settings;
    private final Draws draws;
    private final Sampler duration;
    private final Sampler unanswered;

    WinBack(Department department, Reactivate settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        draws = department.draws();
        duration = Sampler.of(settings.duration());
        unanswered = Sampler.of(settings.unanswered());
    }

    @Override
    ActivityType type() {
        return ActivityType.REACTIVATE;
    }

    @Override
    double keepFree() {
        return settings.keepFree();
    }

    void lapsed(Client client) {
        if (attempts(client) > 0 && department().assignment().isDone(type())) {
            client.winBackCalls = 0;
            call(client);
        }
    }

    void call(Client client) {
        if (client.stage == ClientStage.LAPSED && client.call == null && client.winBackCalls < attempts(client)) {
            client.winBackCalls++;
            int occasion = client.orders * 128 + client.winBackCalls;
            WorkItem item = new WorkItem(this, Task.WIN_BACK_CALL, client, null, client.owner, occasion);
            client.call = item;
            department().assignment().submit(item);
        }
    }

    private int attempts(Client client) {
        return department().care().programme(client).winBackAttempts();
    }

    void stop(Client client) {
        department().care().stop(client);
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        item.decided = draws.happens(settings.reach(), Purpose.WIN_BACK_REACHED, item.client.id, item.occasion);
        return (item.decided ? duration : unanswered)
                .sample(draws.on(Purpose.WIN_BACK_WORK, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Client client = item.client;
        if (client.call == item) {
            client.call = null;
        }
        if (client.stage != ClientStage.LAPSED) {
            return;
        }
        if (item.decided && client.gone && !client.goneForGood && succeeds(item, who)) {
            department().clientBase().wonBack(client);
        } else if (client.winBackCalls < attempts(client)) {
            long due = department().calendar().nextOpening(now() + Ticks.of(settings.retryAfter()));
            department().agenda().at(due, client, Timer.WIN_BACK_DUE, 0);
        }
    }

    private boolean succeeds(WorkItem item, Employee who) {
        Client client = item.client;
        double overdue = Math.max(0, now() - client.lastContactAt - client.meanInterval);
        double chance = settings.chance()
                * PortableMath.exp(-overdue / Ticks.of(settings.decay()))
                * who.success(type(), client);
        return draws.happens(chance, Purpose.WIN_BACK, client.id, item.occasion);
    }
}
