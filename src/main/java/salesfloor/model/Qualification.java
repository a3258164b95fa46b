package salesfloor.model;

import java.time.Duration;
import java.util.List;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.Qualify;
import salesfloor.scenario.ActivityType;

/** Call a lead until it is reached or given up, and judge whether it is worth developing. */
final class Qualification extends Activity {

    private final Qualify settings;
    private final Draws draws;
    private final Sampler unanswered;

    Qualification(Department department, Qualify settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.unanswered());
        this.settings = settings;
        draws = department.draws();
        unanswered = Sampler.of(settings.unanswered());
    }

    @Override
    ActivityType type() {
        return ActivityType.QUALIFY;
    }

    void arrived(Client client) {
        boolean warm = client.requireLead().source.source.warm();
        call(client, warm ? Task.CALL_FRESH_WARM_LEAD : Task.CALL_FRESH_COLD_LEAD);
    }

    void callAgain(Client client) {
        call(client, Task.CALL_LEAD_AGAIN);
    }

    private void call(Client client, Task task) {
        Lead lead = client.requireLead();
        department().assignment().submit(new WorkItem(this, task, client, null, null, lead.occasion(lead.calls + 1)));
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        Client client = item.client;
        Lead lead = client.requireLead();
        lead.calls++;
        if (lead.calls == 1) {
            lead.cooled = lead.source.hasCooled(client, lead, now());
            long waited = department().calendar().openBetween(lead.arrivedAt, now());
            department().listener().leadFirstCalled(now(), client.id, waited);
        }
        item.decided = !lead.deadNumber
                && draws.happens(lead.source.reach(lead.calls), Purpose.REACHED, client.id, item.occasion);
        Sampler talk = lead.source.conversation();
        return (item.decided ? talk : unanswered).sample(draws.on(Purpose.QUALIFY_WORK, client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Client client = item.client;
        if (item.decided) {
            judge(client, who);
        } else if (client.requireLead().deadNumber) {
            department().endLead(client, LeadOutcome.DISQUALIFIED);
        } else {
            notReached(client);
        }
    }

    private void notReached(Client client) {
        Lead lead = client.requireLead();
        if (lead.calls >= lead.source.source.attempts()) {
            department().endLead(client, LeadOutcome.NURTURED);
        } else {
            long next = department().calendar().nextOpening(now() + waitAfter(lead.calls));
            department().agenda().at(next, client, Timer.CALL_LEAD, 0);
        }
    }

    /** Clock time to wait after so many calls. */
    long waitAfter(int calls) {
        List<Duration> waits = settings.retryAfter();
        return waits.isEmpty() ? Ticks.PER_DAY : Ticks.of(waits.get(Math.min(calls, waits.size()) - 1));
    }

    private void judge(Client client, Employee who) {
        if (isPassedOn(client, client.requireLead())) {
            department().listener().leadQualified(now(), client.id, who.person);
            department().development().accept(client);
        } else {
            boolean later = client.requireLead().matches;
            department().endLead(client, later ? LeadOutcome.NURTURED : LeadOutcome.DISQUALIFIED);
        }
    }

    /** Whether the telemarketer, who may err, judges a reached lead to be worth developing. */
    boolean isPassedOn(Client client, Lead lead) {
        double chance = lead.isWorthDeveloping() ? settings.sensitivity() : 1 - settings.specificity();
        return draws.happens(chance, Purpose.JUDGEMENT, client.id, lead.number);
    }
}
