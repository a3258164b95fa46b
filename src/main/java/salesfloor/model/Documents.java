package salesfloor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Activities.PrepareDocuments;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;
import salesfloor.scenario.Distribution;

/** Papers of orders and contracts, originals that come back, and the monthly reconciliation of accounts. */
final class Documents extends Activity {

    /** Reconciliations that fall early in the month fall into its first so many days. */
    private static final int EARLY_DAYS = 10;
    /** The last day of a month that every month has. */
    private static final int LAST_DAY = 28;

    private final PrepareDocuments settings;
    private final boolean ownPapers;
    private final Draws draws;
    private final Sampler papers;
    private final @Nullable Sampler contract;
    private final Sampler rework;
    private final Sampler originals;
    private final Sampler originalsDelay;
    private final @Nullable Sampler reconciliation;

    Documents(Department department, PrepareDocuments settings) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        ownPapers = department.scenario().structure().ownPapers();
        draws = department.draws();
        papers = Sampler.of(settings.duration());
        contract = samplerOf(settings.contract().orElse(null));
        rework = Sampler.of(settings.rework());
        originals = Sampler.of(settings.exchange().duration());
        originalsDelay = Sampler.of(settings.exchange().delay());
        reconciliation = samplerOf(settings.reconciliation().duration().orElse(null));
    }

    private static @Nullable Sampler samplerOf(@Nullable Distribution law) {
        return law == null ? null : Sampler.of(law);
    }

    @Override
    ActivityType type() {
        return ActivityType.PREPARE_DOCUMENTS;
    }

    private boolean isDone() {
        return department().assignment().isDone(type());
    }

    /** Whether the papers of orders that a person takes are prepared by somebody of another role. */
    private boolean passesOn(Employee taker) {
        return isDone() && !taker.group.hasFirstDuty(type());
    }

    /** Minutes of paper work, effort included, that stay with the order taker when somebody else prepares the papers. */
    double residual(Order order, Employee taker) {
        if (settings.residual() == 0 || !passesOn(taker)) {
            return 0;
        }
        return settings.effort() * settings.residual() * orderPapers(order);
    }

    /** Drawn once: the taker and whoever prepares the papers share the same work. */
    private double orderPapers(Order order) {
        if (order.papers < 0) {
            order.papers = papers.sample(draws.on(Purpose.DOCUMENT_WORK, order.client.id, order.number));
        }
        return order.papers;
    }

    void orderTaken(Order order, Employee taker) {
        if (!isDone()) {
            department().fulfilment().release(order);
            return;
        }
        order.papersPassedOn = passesOn(taker);
        Employee owner = ownPapers && taker.group.hasFirstDuty(type()) ? taker : null;
        department()
                .assignment()
                .submit(new WorkItem(this, Task.ORDER_PAPERS, order.client, order, owner, order.number));
        if (!settings.blocksRelease()) {
            department().fulfilment().release(order);
        }
    }

    /** A new client has signed: its contract needs papers. */
    void signed(Client client) {
        if (contract != null && isDone()) {
            submit(Task.CONTRACT_PAPERS, client, null, client.leads);
        }
    }

    void rework(Order order) {
        if (isDone()) {
            submit(Task.REWORK, order.client, order, order.number);
        }
    }

    private void submit(Task task, Client client, @Nullable Order order, int occasion) {
        department().assignment().submit(new WorkItem(this, task, client, order, null, occasion));
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        return switch (item.task) {
            case ORDER_PAPERS -> minutesOfPapers(item.requireOrder());
            case CONTRACT_PAPERS -> sample(contract, Purpose.CONTRACT_WORK, item);
            case REWORK -> sample(rework, Purpose.REWORK, item);
            case ORIGINALS -> sample(originals, Purpose.EXCHANGE_WORK, item);
            default -> sample(reconciliation, Purpose.RECONCILIATION_WORK, item);
        };
    }

    private double minutesOfPapers(Order order) {
        return orderPapers(order) * (order.papersPassedOn ? 1 - settings.residual() : 1);
    }

    private double sample(@Nullable Sampler sampler, Purpose purpose, WorkItem item) {
        return sampler == null ? 0 : sampler.sample(draws.on(purpose, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {
        if (item.task == Task.ORDER_PAPERS) {
            papersDone(item.requireOrder(), who);
        }
    }

    private void papersDone(Order order, Employee who) {
        Client client = order.client;
        boolean late = department().calendar().openBetween(order.takenAt, now()) > Ticks.of(settings.deadline());
        order.late |= late;
        double errors = settings.errorRate() * who.errors(type());
        order.wrongPapers = draws.happens(errors, Purpose.DOCUMENT_ERROR, client.id, order.number);
        department().listener().documentsDone(now(), client.id, order.number, late, who.person);
        if (settings.blocksRelease()) {
            department().fulfilment().release(order);
        }
    }

    /** Whether orders wait for their release because the oldest papers that wait are late. */
    boolean holdOrdersBack() {
        WorkItem oldest = department().assignment().queues().oldest(type(), Task.ORDER_PAPERS.rank());
        return settings.blocksRelease()
                && oldest != null
                && department().calendar().openBetween(oldest.queuedAt, now()) > Ticks.of(settings.deadline());
    }

    // Originals and reconciliation

    /** The delivered goods' papers come back signed after the client's own delay. */
    void delivered(Order order) {
        if (isDone() && draws.happens(settings.exchange().share(), Purpose.EXCHANGE, order.client.id, order.number)) {
            double delay = originalsDelay.sample(draws.on(Purpose.EXCHANGE_DELAY, order.client.id, order.number));
            long due = department().calendar().nextOpening(now() + Ticks.ofMinutes(delay));
            department().agenda().at(due, order, Timer.ORIGINALS_BACK, 0);
        }
    }

    /** At the start of the run: the originals of a client's last order, delivered at a time, may still be out. */
    void resumeOriginals(Client client, long deliveredAt) {
        if (isDone() && draws.happens(settings.exchange().share(), Purpose.EXCHANGE, client.id, 0)) {
            double delay = originalsDelay.sample(draws.on(Purpose.EXCHANGE_DELAY, client.id, 0));
            long due = deliveredAt + Ticks.ofMinutes(delay);
            if (due >= 0) {
                Order order = new Order(department(), client, 0, Channel.PHONE, deliveredAt);
                department().agenda().at(department().calendar().nextOpening(due), order, Timer.ORIGINALS_BACK, 0);
            }
        }
    }

    void originalsBack(Order order) {
        submit(Task.ORIGINALS, order.client, order, order.number);
    }

    /** Plans the reconciliation of a client's account for the current month, if its day is still to come, or the next. */
    void planReconciliation(Client client) {
        if (reconciliation != null && isDone() && client.reconciliationMonth == 0) {
            LocalDate today = department().calendar().date(Calendar.day(now()));
            planReconciliationFrom(client, today.withDayOfMonth(1));
        }
    }

    private void planReconciliationFrom(Client client, LocalDate firstOfMonth) {
        LocalDate month = firstOfMonth;
        while (!planReconciliation(client, month)) {
            month = month.plusMonths(1);
        }
    }

    private boolean planReconciliation(Client client, LocalDate firstOfMonth) {
        int month = firstOfMonth.getYear() * 12 + firstOfMonth.getMonthValue();
        Stream stream = draws.on(Purpose.RECONCILIATION_DAY, client.id, month);
        boolean early = stream.uniform() < settings.reconciliation().early();
        int days = early ? EARLY_DAYS : LAST_DAY - EARLY_DAYS;
        int day = (early ? 1 : EARLY_DAYS + 1) + (int) (stream.uniform() * days);
        long dayOfRun = firstOfMonth.toEpochDay()
                + day
                - 1
                - department().calendar().date(0).toEpochDay();
        long opening = department().calendar().nextOpening(dayOfRun * Ticks.PER_DAY);
        long timeOfDay = (long) (stream.uniform() * department().calendar().openPerDay());
        long due = opening < 0 ? opening : department().calendar().plusOpen(opening, timeOfDay);
        if (due <= now()) {
            return false;
        }
        client.reconciliationMonth = month;
        department().agenda().at(due, client, Timer.RECONCILIATION_DUE, month & 0xffffff);
        return true;
    }

    void reconciliationDue(Client client, int month) {
        client.reconciliationMonth = 0;
        if (client.stage == ClientStage.ACTIVE) {
            submit(Task.RECONCILIATION, client, null, month);
            int year = (month - 1) / 12;
            planReconciliationFrom(
                    client, LocalDate.of(year, month - year * 12, 1).plusMonths(1));
        }
    }
}
