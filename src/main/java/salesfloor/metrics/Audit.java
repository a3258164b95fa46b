package salesfloor.metrics;

import java.io.OutputStream;
import java.util.function.ToLongFunction;
import salesfloor.model.event.Census;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Stage;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;

/**
 * The laws that are too dear for every run. Pieces, money and minutes are added up again from the text of the event log, to the cent
 * and the millisecond, and must be what the recorder counted. Every waiting item is followed, and Little's law must hold for each
 * kind of work. Pay beyond time employed and hiring is not computed again.
 */
public final class Audit {

    private final Scenario scenario;
    private final EventBook book;
    private final WaitingItems items;

    /** @param rows where the event log goes besides */
    public Audit(Scenario scenario, OutputStream rows) {
        this.scenario = scenario;
        Window window = Window.of(scenario.time());
        book = new EventBook(window, rows);
        items = new WaitingItems(window);
    }

    /** Where the event log is to be written. */
    public OutputStream rows() {
        return book;
    }

    /** Who must be told what happens. */
    public ModelListener listener() {
        return items;
    }

    /**
     * Compares, when the run has ended and the event log is flushed.
     *
     * @throws LawBroken where something differs
     */
    public void check(Recorder told, Census closing) {
        items.check(closing);
        pieces(told);
        money(told);
        scenario.structure().roles().keySet().forEach(role -> time(role, told.workload));
    }

    private void pieces(Recorder told) {
        equal("leadArrived", told.funnel.leads);
        equal("leadQualified", told.funnel.qualified);
        equal("leadEnded", told.funnel.ended);
        equal("firstDeal", told.funnel.firstDeals);
        equal("orderWanted", told.orders.wanted);
        equal("orderTaken", told.orders.taken);
        equal("orderLost", told.orders.lost);
        equal("orderDelivered", told.orders.delivered);
        equal("clientActivated", told.base.activated);
        equal("clientLapsed", told.base.lapsed);
        equal("clientReactivated", told.base.reactivated);
    }

    private void equal(String event, Counter counter) {
        Laws.equal("rows of " + event, book.count(event), counter.inWindow());
    }

    private void money(Recorder told) {
        Accounts accounts = told.accounts;
        Laws.equal("cents of revenue in the event log", book.cents("orderReleased"), accounts.revenue());
        long margin = book.cents("orderReleased") - book.cents("goods") - book.cents("discount");
        Laws.equal("cents of margin in the event log", margin, accounts.grossMargin());
        Laws.equal("cents for leads in the event log", book.cents("leadArrived"), accounts.direct(Stage.LEAD));
        Laws.equal("cents of deliveries in the event log", book.cents("fulfilment"), accounts.direct(Stage.FULFILMENT));
        Laws.equal("cents of papers in the event log", book.cents("documents"), accounts.direct(Stage.DOCUMENTS));
        Laws.equal("cents of credits in the event log", book.cents("complaintSettled"), accounts.direct(Stage.SERVICE));
        long hiring = 0;
        for (Person person : told.workload.people()) {
            hiring += told.payRoll.of(person).cents(PayPart.HIRING);
        }
        Laws.equal("cents of hiring in the event log", book.cents("hired"), hiring);
    }

    private void time(String role, Workload workload) {
        for (TimeBin bin : TimeBin.values()) {
            Laws.equal(
                    bin.key() + " of " + role + " in the event log", book.spent(role, bin), workload.spent(role, bin));
        }
        Laws.equal("time scheduled of " + role, book.scheduled(role), sum(role, workload, workload::scheduled));
        Laws.equal("time employed of " + role, book.employed(role), sum(role, workload, workload::employed));
    }

    private static long sum(String role, Workload workload, ToLongFunction<Person> ticks) {
        long sum = 0;
        for (Person person : workload.people()) {
            sum += person.role().equals(role) ? ticks.applyAsLong(person) : 0;
        }
        return sum;
    }
}
