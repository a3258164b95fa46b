package salesfloor.metrics;

import java.util.Locale;
import salesfloor.model.event.Census;
import salesfloor.model.event.Person;
import salesfloor.model.event.TimeBin;

/**
 * What must always hold. What was told on the way is compared with what stands in the department at the end; checked in every
 * replication.
 */
final class Laws {

    private final Recorder told;

    Laws(Recorder told) {
        this.told = told;
    }

    void check(Census opening, Census closing) {
        leads(opening, closing);
        orders(opening, closing);
        clients(closing);
        work(closing);
        time();
        money();
        if (told.classes.isOn()) {
            classes(closing);
        }
    }

    /** Leads in = ended + open. */
    private void leads(Census opening, Census closing) {
        LeadFunnel funnel = told.funnel;
        equal("open leads", opening.leads() + funnel.leads.sinceStart() - funnel.ended.sinceStart(), closing.leads());
    }

    /** Orders wanted = placed elsewhere + lost + delivered + open. */
    private void orders(Census opening, Census closing) {
        OrderFlow orders = told.orders;
        long open = opening.openOrders()
                + orders.wanted.sinceStart()
                - orders.elsewhere.sinceStart()
                - orders.lost.sinceStart()
                - orders.delivered.sinceStart();
        equal("open orders", open, closing.openOrders());
    }

    /** Clients activated = active + lapsed; lapsed = returned + won back + lost + lapsed still. */
    private void clients(Census closing) {
        Base base = told.base;
        equal("active clients", base.activated.sinceStart() - base.lapsed.sinceStart(), closing.active());
        long lapsed = base.lapsed.sinceStart()
                - base.returned.sinceStart()
                - base.reactivatedLapsed.sinceStart()
                - base.lost.sinceStart();
        equal("lapsed clients", lapsed, closing.lapsed());
    }

    /** Items queued = taken + withdrawn + waiting, and Little's law: integral of the number waiting = sum of waits. */
    private void work(Census closing) {
        equal("waiting items", told.backlog.waiting(), closing.waiting());
        double area = told.backlog.area(told.window.to());
        double waits = told.backlog.waited() + closing.waited();
        if (Math.abs(area - waits) > 1e-6 * Math.max(1.0, area)) {
            throw broken("item-ticks waited", area, waits);
        }
    }

    /** Scheduled ticks = sum of bins without overtime, for every person. */
    private void time() {
        for (Person person : told.workload.people()) {
            long sum = 0;
            for (TimeBin bin : TimeBin.values()) {
                long spent = told.workload.spent(person, bin);
                if (spent < 0) {
                    throw broken("time of " + person.name() + " in bin " + bin.key(), (double) spent, 0);
                }
                sum += bin == TimeBin.OVERTIME ? 0 : spent;
            }
            equal("paid time of " + person.name(), sum, told.workload.scheduled(person));
        }
    }

    /** Cost by stage sums up to pay, seats and what was spent directly. */
    private void money() {
        long sum = 0;
        for (long cents : told.accounts.byStage(told.workload)) {
            sum += cents;
        }
        equal("cents of cost by stage", sum, told.accounts.total());
    }

    /** Classes of care part the active clients, the orders, the margin and the time of care. */
    private void classes(Census closing) {
        equal("active clients by class", told.classes.active(), closing.active());
        equal("orders by class", told.classes.orders(), told.orders.taken.inWindow());
        equal("cents of margin by class", told.classes.margin(), told.accounts.grossMargin());
        long care = 0;
        for (Person person : told.workload.people()) {
            care += told.workload.spent(person, TimeBin.RETAIN);
        }
        equal("time of care by class", told.classes.care(), care);
    }

    static void equal(String what, long toldCount, long counted) {
        if (toldCount != counted) {
            throw broken(what, (double) toldCount, (double) counted);
        }
    }

    static LawBroken broken(String what, double toldValue, double counted) {
        return new LawBroken(String.format(
                Locale.ROOT, "A law does not hold for %s: told %.0f, counted %.0f.", what, toldValue, counted));
    }
}
