package salesfloor.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.Develop;
import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.ActivityType;

/** Touches with waits between them until a client makes its first deal, says no, or turns out to be unfit. */
final class Development extends Activity {

    private final Develop settings;
    private final Draws draws;
    private final Sampler touch;
    private final Sampler visit;
    private final Sampler closing;
    /** By team. */
    private final List<List<Employee>> developers = new ArrayList<>();

    private final List<Deque<Client>> waitingForRoom = new ArrayList<>();

    Development(Department department, Develop settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        draws = department.draws();
        touch = Sampler.of(settings.duration());
        visit = Sampler.of(settings.visit());
        closing = Sampler.of(settings.closing());
    }

    void staffedBy(Staff staff) {
        for (int team = 0; team < staff.teams(); team++) {
            developers.add(staff.firstDutyOf(ActivityType.DEVELOP, team));
            waitingForRoom.add(new ArrayDeque<>());
        }
    }

    @Override
    ActivityType type() {
        return ActivityType.DEVELOP;
    }

    /** Qualified clients that wait for a developer with room. */
    int waitingForRoom() {
        int waiting = 0;
        for (Deque<Client> ofTeam : waitingForRoom) {
            waiting += ofTeam.size();
        }
        return waiting;
    }

    void accept(Client client) {
        client.stage = ClientStage.QUALIFIED;
        client.requireLead().touchDue = now();
        waitingForRoom.get(client.team).addLast(client);
        fillRoom(client.team);
    }

    /** Seats have been opened: there may be room. */
    void seatsChanged() {
        for (int team = 0; team < developers.size(); team++) {
            fillRoom(team);
        }
    }

    private void fillRoom(int team) {
        Deque<Client> waiting = waitingForRoom.get(team);
        while (!waiting.isEmpty()) {
            Employee developer = leastLoaded(team);
            if (developer == null) {
                return;
            }
            Client client = waiting.removeFirst();
            assign(client, developer);
            submitTouch(client);
        }
    }

    /** The developer with the fewest open clients among those with room. */
    private @Nullable Employee leastLoaded(int team) {
        return fewestCases(team, developer -> developer.exists && developer.openCases < settings.portfolioCap());
    }

    /** A developer has left the firm and nobody follows on the seat: others take the open clients, even beyond their cap. */
    void developerLeft(Employee leaver) {
        if (leaver.openCases == 0) {
            return;
        }
        for (Client client : department().prospects().met()) {
            Lead lead = client == null ? null : client.lead;
            if (client != null && lead != null && lead.developer == leaver) {
                leaver.openCases--;
                lead.developer = fewestCases(client.team, Employee::isEmployed);
                if (lead.developer != null) {
                    lead.developer.openCases++;
                }
            }
        }
    }

    /** Of those who may, the developer with the fewest open clients; one who is at work before one who is away. */
    private @Nullable Employee fewestCases(int team, Predicate<Employee> may) {
        Employee found = null;
        for (Employee developer : developers.get(team)) {
            if (may.test(developer) && (found == null || isBetter(developer, found))) {
                found = developer;
            }
        }
        return found;
    }

    private static boolean isBetter(Employee candidate, Employee found) {
        return candidate.isAway() == found.isAway() ? candidate.openCases < found.openCases : found.isAway();
    }

    private static void assign(Client client, Employee developer) {
        client.stage = ClientStage.IN_DEVELOPMENT;
        client.requireLead().developer = developer;
        developer.openCases++;
    }

    /** At the start of the run: a case that has been going on, with its next touch due at a time. */
    void resume(Client client, long touchDue) {
        client.requireLead().touchDue = touchDue;
        Employee developer = leastLoaded(client.team);
        if (developer == null) {
            client.stage = ClientStage.QUALIFIED;
            waitingForRoom.get(client.team).addLast(client);
        } else {
            assign(client, developer);
            planTouch(client, touchDue);
        }
    }

    /** A touch that falls outside opening hours is due at the next opening. */
    private void planTouch(Client client, long time) {
        department().agenda().at(department().calendar().nextOpening(time), client, Timer.TOUCH_LEAD, 0);
    }

    void touchDue(Client client) {
        client.requireLead().touchDue = now();
        submitTouch(client);
    }

    private void submitTouch(Client client) {
        Lead lead = client.requireLead();
        submit(client, Task.TOUCH, lead.occasion(lead.touches + 1));
    }

    private void submit(Client client, Task task, int occasion) {
        Employee developer = client.requireLead().developer;
        department().assignment().submit(new WorkItem(this, task, client, null, developer, occasion));
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        Client client = item.client;
        if (item.task == Task.CLOSE_DEAL) {
            return closing.sample(draws.on(Purpose.CLOSING_WORK, client.id, item.occasion));
        }
        Lead lead = client.requireLead();
        lead.touches++;
        item.due = department().calendar().openBetween(lead.touchDue, now());
        double minutes = touch.sample(draws.on(Purpose.TOUCH_WORK, client.id, item.occasion));
        boolean visits = lead.isWorthDeveloping()
                && draws.happens(settings.visitChance(), Purpose.VISIT, client.id, item.occasion);
        return visits ? minutes + visit.sample(draws.on(Purpose.VISIT_WORK, client.id, item.occasion)) : minutes;
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Client client = item.client;
        if (item.task == Task.CLOSE_DEAL) {
            win(client, who);
            return;
        }
        switch (outcome(client, client.requireLead(), item.due, who)) {
            case WON -> submit(client, Task.CLOSE_DEAL, item.occasion);
            case LOST -> lose(client);
            default -> planTouch(client, now() + waitAfter(client));
        }
    }

    /** What a touch brings; {@link LeadOutcome#NURTURED} means that it goes on. */
    private LeadOutcome outcome(Client client, Lead lead, long openLate, Employee who) {
        double success = who.success(ActivityType.DEVELOP);
        return outcome(client, lead, openLate, success);
    }

    LeadOutcome outcome(Client client, Lead lead, long openLate, double success) {
        var stream = draws.on(Purpose.TOUCH_OUTCOME, client.id, lead.occasion(lead.touches));
        double first = stream.uniform();
        double second = stream.uniform();
        if (!lead.isWorthDeveloping()) {
            return first < settings.unfitChance() ? LeadOutcome.LOST : LeadOutcome.NURTURED;
        }
        double daysLate = openLate / (double) department().calendar().openPerDay();
        double close = settings.closeChance() * success;
        if (settings.lateDecay() > 0) {
            close *= PortableMath.exp(-settings.lateDecay() * daysLate);
        }
        if (first < close) {
            return LeadOutcome.WON;
        }
        return second < settings.loseChance() ? LeadOutcome.LOST : LeadOutcome.NURTURED;
    }

    /** Clock time until the touch after the last one. */
    long waitAfter(Client client) {
        Lead lead = client.requireLead();
        List<Duration> waits = settings.waits();
        long wait = waits.isEmpty() ? 0 : Ticks.of(waits.get(Math.min(lead.touches, waits.size()) - 1));
        double u = draws.uniform(Purpose.TOUCH_WAIT, client.id, lead.occasion(lead.touches));
        return (long) (wait * (1 + settings.waitSpread() * (2 * u - 1)));
    }

    private void leaveDeveloper(Client client) {
        Employee developer = client.requireLead().developer;
        if (developer != null) {
            developer.openCases--;
        }
    }

    private void lose(Client client) {
        leaveDeveloper(client);
        department().endLead(client, LeadOutcome.LOST);
        fillRoom(client.team);
    }

    private void win(Client client, Employee who) {
        leaveDeveloper(client);
        client.requireLead().winner = who;
        if (settings.handOverAt() != HandOverAt.CONTRACT) {
            department().clientBase().firstDeal(client, who);
        } else {
            department().clientBase().signed(client, who);
        }
        fillRoom(client.team);
    }
}
