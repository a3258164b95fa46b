package salesfloor.theory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;

/**
 * The most orders that a department's people could see through: all time on duty of those who take orders and prepare papers, and
 * nothing but the work that comes with orders, divided among them as in {@link Allocation}.
 *
 * <p>The work of an order is that of the first day's clients if all of it is done: the contact, questions, complaints, papers.
 * The capacity is time on duty / minutes per order, where one role does all of it. Where papers spill over to the order takers, these have less
 * time for orders, so that the line bends when clerks are full. Demand, waits and callers who hang up are left out, and so is
 * overtime: a simulated department comes near to it only where demand is ample. One that neglects questions may even pass it.
 */
public final class OrderCapacity {
    /** Work of which there is more the more orders there are. */
    private static final Set<ActivityType> WITH_ORDERS = EnumSet.of(
            ActivityType.TAKE_ORDER,
            ActivityType.ANSWER_QUERY,
            ActivityType.HANDLE_COMPLAINT,
            ActivityType.PREPARE_DOCUMENTS);

    private static final double WHOLE = 1 - 1e-6;
    private static final double MOST = 1e9;
    private static final int HALVINGS = 60;

    private final Staffing staffing;
    private final Map<ActivityType, Double> perOrder = new EnumMap<>(ActivityType.class);

    private OrderCapacity(Premises premises) {
        staffing = premises.staffing();
        DayFlows all = DayFlows.of(premises, Operation.initialClients(premises), activity -> 1, 1, 1);
        Workload.of(premises, all).forEach((activity, minutes) -> {
            if (WITH_ORDERS.contains(activity)) {
                perOrder.put(activity, minutes / all.desk().orders());
            }
        });
    }

    /** Orders per working day; NaN where nobody takes orders or none come. */
    public static double of(Scenario scenario) {
        Premises premises = Premises.of(scenario);
        OrderCapacity capacity = new OrderCapacity(premises);
        double work = capacity.perOrder.getOrDefault(ActivityType.TAKE_ORDER, 0.0);
        return work > 0 && Double.isFinite(work)
                ? capacity.most() / premises.days().share()
                : Double.NaN;
    }

    /** By bisection, orders per calendar day. */
    private double most() {
        double low = 0;
        double high = 1;
        while (high < MOST && isSeenThrough(high)) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (isSeenThrough(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isSeenThrough(double orders) {
        Map<ActivityType, Double> work = new EnumMap<>(ActivityType.class);
        perOrder.forEach((activity, minutes) -> work.put(activity, minutes * orders));
        Allocation allocation = Allocation.of(staffing, work, new EnumMap<>(ActivityType.class));
        return perOrder.keySet().stream().allMatch(activity -> allocation.served(activity) >= WHOLE);
    }
}
