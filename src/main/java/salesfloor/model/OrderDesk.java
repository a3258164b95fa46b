package salesfloor.model;

import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities.TakeOrder;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;
import salesfloor.scenario.Clients.Redial;

/** Take orders by phone, in writing and from the portal, and offer more when nobody waits. */
final class OrderDesk extends Activity {

    private final TakeOrder settings;
    private final Redial redial;
    private final ModelListener listener;
    private final Draws draws;
    private final Sampler phone;
    private final Sampler written;
    private final Sampler portal;
    private final Sampler offer;
    private final Sampler uplift;
    private final int pauseAfter;
    private final Patience patience;
    private final Sampler redialDelay;

    OrderDesk(Department department, TakeOrder settings, Patience patience) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        this.patience = patience;
        listener = department.listener();
        draws = department.draws();
        redial = department.scenario().clients().redial();
        phone = Sampler.of(settings.duration());
        written = settings.written().map(Sampler::of).orElse(phone);
        portal = settings.portal().map(Sampler::of).orElse(phone);
        offer = Sampler.of(settings.upsell().duration());
        uplift = Sampler.of(settings.upsell().uplift());
        pauseAfter = settings.upsell().pauseAfter().orElse(Integer.MAX_VALUE);
        redialDelay = Sampler.of(redial.delay());
    }

    @Override
    ActivityType type() {
        return ActivityType.TAKE_ORDER;
    }

    /** Whether an order waits and nobody who could take it is free. */
    boolean isOverrun() {
        return department().assignment().queues().waiting(type()) > 0
                && !department().assignment().staff().hasIdle(type());
    }

    /** A client contacts the department about an order, for the first time or again. */
    void contact(Order order) {
        order.attempts++;
        Client client = order.client;
        listener.orderContacted(now(), client.id, order.number, order.channel, order.attempts);
        boolean byPhone = order.channel == Channel.PHONE;
        WorkItem item = new WorkItem(
                this,
                byPhone ? Task.PHONE_ORDER : Task.WRITTEN_ORDER,
                client,
                order,
                client.owner,
                order.number * 128 + order.attempts);
        department().assignment().submit(item);
        if (item.isWaiting()) {
            setLimit(item, byPhone);
        }
    }

    private void setLimit(WorkItem item, boolean byPhone) {
        if (byPhone) {
            patience.limit(item);
        } else {
            settings.writtenExpiry()
                    .ifPresent(expiry -> department()
                            .agenda()
                            .at(
                                    department().calendar().plusOpen(now(), Ticks.of(expiry)),
                                    item,
                                    Timer.ORDER_EXPIRES,
                                    0));
        }
    }

    @Override
    boolean leavesPeopleFree() {
        return settings.keepFreeForCalls() > 0;
    }

    /** People stay free for callers, until the order has waited too long. */
    @Override
    boolean mayBegin(WorkItem item, RoleGroup group, int idleBefore) {
        return item.task == Task.PHONE_ORDER
                || idleBefore - 1 >= settings.keepFreeForCalls()
                || settings.keepFreeForCalls() == 0
                || department().calendar().openBetween(item.queuedAt, now()) >= Ticks.of(settings.holdAtMost());
    }

    @Override
    long holdLimit(WorkItem item) {
        return item.task == Task.PHONE_ORDER || settings.keepFreeForCalls() == 0
                ? 0
                : Math.max(1, Ticks.of(settings.holdAtMost()));
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        Order order = item.requireOrder();
        tellBegun(item, order);
        Sampler duration = switch (order.channel) {
            case PHONE -> phone;
            case WRITTEN -> written;
            case PORTAL -> portal;
        };
        double minutes = duration.sample(draws.on(Purpose.ORDER_WORK, order.client.id, order.number));
        item.decided = !isLeftInPeace(order.client) && makesOffer(order, who);
        return item.decided
                ? minutes + offer.sample(draws.on(Purpose.UPSELL_WORK, order.client.id, order.number))
                : minutes;
    }

    /** The part of the paper work that stays with the taker comes on top, with the effort of the papers. */
    @Override
    double begin(WorkItem item, Employee who) {
        return super.begin(item, who) + department().documents().residual(item.requireOrder(), who);
    }

    private void tellBegun(WorkItem item, Order order) {
        boolean byPhone = order.channel == Channel.PHONE;
        long wait = byPhone ? now() - item.queuedAt : department().calendar().openBetween(item.queuedAt, now());
        long target = Ticks.of(byPhone ? settings.serviceTarget() : settings.writtenDeadline());
        if (!byPhone && wait > target) {
            order.late = true;
        }
        listener.orderBegun(now(), order.client.id, order.number, order.channel, wait, wait <= target);
    }

    /** After several refusals in a row a client orders a few times without an offer; each order handled counts. */
    private static boolean isLeftInPeace(Client client) {
        if (client.ordersInPeace == 0) {
            return false;
        }
        client.ordersInPeace--;
        return true;
    }

    private boolean makesOffer(Order order, Employee who) {
        if (!draws.happens(settings.upsell().suited(), Purpose.UPSELL, order.client.id, order.number)) {
            return false;
        }
        Queues queues = department().assignment().queues();
        return queues.size(who, type(), Task.PHONE_ORDER.rank())
                        <= settings.upsell().skipAboveCalls()
                && queues.size(who, type(), Task.WRITTEN_ORDER.rank())
                        <= settings.upsell().skipAboveWritten();
    }

    @Override
    void finish(WorkItem item, Employee who) {
        Order order = item.requireOrder();
        if (item.decided) {
            tryUpsell(order, who);
        }
        take(order, who);
    }

    private void tryUpsell(Order order, Employee who) {
        double chance = settings.upsell().chance() * who.success(type(), order.client);
        var stream = draws.on(Purpose.UPLIFT, order.client.id, order.number);
        if (stream.uniform() < chance) {
            order.upsold = true;
            order.client.refusals = 0;
            order.value =
                    Math.round(department().demand().value(order.client, order.number) * (1 + uplift.sample(stream)));
        } else if (++order.client.refusals >= pauseAfter) {
            order.client.refusals = 0;
            order.client.ordersInPeace = settings.upsell().pauseFor();
        }
    }

    /** The order is taken, by an office seller or as the first one by a developer. */
    void take(Order order, Employee who) {
        Client client = order.client;
        order.taker = who;
        order.takenAt = now();
        if (!order.upsold) {
            order.value = department().demand().value(client, order.number);
        }
        double errors = settings.errorRate() * who.errors(type());
        order.wrong = draws.happens(errors, Purpose.ORDER_ERROR, client.id, order.number);
        department().clientBase().ordered(order);
        listener.orderTaken(now(), client.id, order.number, order.value, order.upsold, who.person);
        department().queries().follow(order);
        department().documents().orderTaken(order, who);
    }

    @Override
    void giveUp(WorkItem item) {
        super.giveUp(item);
        Order order = item.requireOrder();
        listener.orderAbandoned(now(), order.client.id, order.number, order.channel);
        if (order.channel == Channel.PHONE && callsAgain(order)) {
            double delay =
                    redialDelay.sample(draws.on(Purpose.REDIAL, order.client.id, order.number * 256L + order.attempts));
            department().agenda().in(Ticks.ofMinutes(delay), order, Timer.CALL_AGAIN, 0);
        } else {
            lose(order);
        }
    }

    private boolean callsAgain(Order order) {
        return order.attempts <= redial.attempts()
                && draws.happens(
                        redial.chance(), Purpose.REDIAL, order.client.id, order.number * 256L + 128 + order.attempts);
    }

    private void lose(Order order) {
        listener.orderLost(now(), order.client.id, order.number);
        department().clientBase().orderLost(order.client);
        department().demand().orderEnded(order);
    }
}
