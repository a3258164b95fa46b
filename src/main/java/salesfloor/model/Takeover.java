package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.Handover;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Distribution;

/** The work of those who receive a new client from its developer. */
final class Takeover extends Activity {

    private static final Distribution NO_WORK = new Distribution.Constant(0);

    private final Draws draws;
    private final @Nullable Sampler duration;

    Takeover(Department department, Handover settings) {
        super(
                department,
                settings.shiftEnd(),
                settings.effort(),
                settings.duration().orElse(NO_WORK));
        draws = department.draws();
        duration = settings.duration().map(Sampler::of).orElse(null);
    }

    @Override
    ActivityType type() {
        return ActivityType.HANDOVER;
    }

    void received(Client client) {
        if (duration != null && department().assignment().isDone(type())) {
            department()
                    .assignment()
                    .submit(new WorkItem(this, Task.TAKE_OVER, client, null, client.owner, client.leads));
        }
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        return duration == null ? 0 : duration.sample(draws.on(Purpose.HANDOVER_WORK, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {}
}
