package salesfloor.model;

import salesfloor.model.event.Limit;
import salesfloor.model.event.Ticks;

/** Looks at each full opening hour what limits orders, the most pressing thing first. */
final class LimitWatch implements Agent {

    private final Department department;

    LimitWatch(Department department) {
        this.department = department;
    }

    /** Plans the looks of an open day. */
    void planDay(int day) {
        Calendar calendar = department.calendar();
        long opening = calendar.nextOpening(Calendar.midnight(day));
        long closing = Calendar.midnight(day + 1);
        for (long time = opening + Ticks.PER_HOUR; time <= closing; time += Ticks.PER_HOUR) {
            if (calendar.openBetween(time - 1, time) > 0) {
                department.agenda().at(time, this, Timer.HOUR_STRIKES, 0);
            }
        }
    }

    @Override
    public void wake(Timer timer, int stamp) {
        department.listener().limitObserved(department.now(), limit());
    }

    private Limit limit() {
        if (department.orderDesk().isOverrun()) {
            return Limit.ORDER_DESK;
        }
        if (department.documents().holdOrdersBack()) {
            return Limit.DOCUMENTS;
        }
        if (department.fulfilment().isFull()) {
            return Limit.FULFILMENT;
        }
        Development development = department.development();
        if (development.waitingForRoom() > 0
                || takesLonger(development, department.calendar().openPerDay())) {
            return Limit.DEVELOPMENT;
        }
        return takesLonger(department.qualification(), Ticks.PER_HOUR) ? Limit.QUALIFICATION : Limit.DEMAND;
    }

    /** Whether the items that wait for an activity are more than everybody who does it can work off in so many ticks. */
    private boolean takesLonger(Activity activity, long limit) {
        Assignment assignment = department.assignment();
        long waiting = assignment.queues().waiting(activity.type());
        return waiting > 0
                && waiting * activity.typicalTicks()
                        > limit * assignment.staff().heads(activity.type());
    }
}
