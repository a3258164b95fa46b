package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;

/** How long callers wait before they hang up. */
final class Patience {

    private final Department department;
    private final Draws draws;
    private final Sampler patience;

    Patience(Department department) {
        this.department = department;
        draws = department.draws();
        patience = Sampler.of(department.scenario().clients().patience());
    }

    /** The waiting caller of an item hangs up when its patience ends. */
    void limit(WorkItem item) {
        Client client = item.client;
        long key = (long) item.task.ordinal() << 40 | item.occasion;
        double minutes = patience.sample(draws.on(Purpose.PATIENCE, client.id, key)) * client.segment.patience();
        department.agenda().in(Ticks.ofMinutes(minutes), item, Timer.PATIENCE_ENDS, 0);
    }
}
