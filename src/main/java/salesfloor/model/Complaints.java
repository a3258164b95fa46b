package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.HandleComplaint;
import salesfloor.scenario.ActivityType;

/** Wrong orders, wrong papers and failed deliveries that come back after delivery. */
final class Complaints extends Activity {

    private final Draws draws;
    private final Sampler duration;
    private final Sampler delay;
    private final long credit;

    Complaints(Department department, HandleComplaint settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        draws = department.draws();
        duration = Sampler.of(settings.duration());
        delay = Sampler.of(settings.delay());
        credit = department.cents(settings.credit());
    }

    @Override
    ActivityType type() {
        return ActivityType.HANDLE_COMPLAINT;
    }

    /** Plans a complaint about a delivered order where there is reason for one. */
    void follow(Order order) {
        boolean reason = order.wrong || order.wrongPapers || order.deliveryFailed;
        if (reason && department().assignment().isDone(type())) {
            double minutes = delay.sample(draws.on(Purpose.COMPLAINT_DELAY, order.client.id, order.number));
            long due = department().calendar().nextOpening(now() + Ticks.ofMinutes(minutes));
            department().agenda().at(due, order, Timer.COMPLAINT_DUE, 0);
        }
    }

    void complain(Order order) {
        department()
                .assignment()
                .submit(new WorkItem(this, Task.COMPLAINT, order.client, order, order.client.owner, order.number));
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        return duration.sample(draws.on(Purpose.COMPLAINT_WORK, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Order order = item.requireOrder();
        long granted = order.wrong || order.deliveryFailed ? credit : 0;
        department().listener().complaintSettled(now(), order.client.id, order.number, granted);
        if (order.wrong || order.wrongPapers) {
            department().documents().rework(order);
        }
    }
}
