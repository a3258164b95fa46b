package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.scenario.ActivityType;

/** A piece of work that waits for a person or is in hand. Linked into the inbox it waits in, or to what was put aside before it. */
final class WorkItem implements Agent {

    final Task task;
    final Client client;
    final @Nullable Order order;
    /** Whose client it is; null when anybody may take it. */
    final @Nullable Employee owner;
    /** Which call, touch or month of its client this is. */
    final int occasion;

    private final Activity activity;

    /** When it began to wait for a person. */
    long queuedAt;
    /** When it should have begun; lateness counts from here. */
    long due;
    /** Working ticks left when it was interrupted; negative when not begun. */
    long left = -1;
    /** Its owner took too long: it is for everybody of the team. */
    boolean leftOwner;
    /** Its team took too long: it is for every team. */
    boolean overflown;
    /** What was decided when the work began, for its end; the activity knows what it means. */
    boolean decided;

    @Nullable
    Inbox inbox;

    @Nullable
    WorkItem before;

    @Nullable
    WorkItem after;

    WorkItem(
            Activity activity,
            Task task,
            Client client,
            @Nullable Order order,
            @Nullable Employee owner,
            int occasion) {
        this.activity = activity;
        this.task = task;
        this.client = client;
        this.order = order;
        this.owner = owner;
        this.occasion = occasion;
    }

    ActivityType type() {
        return task.activity();
    }

    Activity activity() {
        return activity;
    }

    boolean isWaiting() {
        return inbox != null;
    }

    /** The order of an item that is about one. */
    Order requireOrder() {
        if (order == null) {
            throw new IllegalStateException("No order belongs to " + task + ".");
        }
        return order;
    }

    @Override
    public void wake(Timer timer, int stamp) {
        if (!isWaiting()) {
            return;
        }
        if (timer == Timer.FALLBACK_DUE) {
            activity.department().assignment().offerToMore(this);
        } else if (timer == Timer.OVERFLOW_DUE) {
            activity.department().assignment().overflow(this, stamp);
        } else {
            activity.giveUp(this);
        }
    }
}
