package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Economics;

/** The rest of the firm: delivers released orders after a lead time, at a cost, within a daily capacity. */
final class Fulfilment {

    private final Department department;
    private final Draws draws;
    private final Economics economics;
    private final Sampler leadTime;
    private final int[] releasedOn;
    private final double goodsShare;
    /** Ticks after midnight. */
    private final long cutOff;

    private final boolean creditsMargin;

    Fulfilment(Department department) {
        this.department = department;
        draws = department.draws();
        economics = department.scenario().economics();
        leadTime = Sampler.of(economics.fulfilment().leadTime());
        releasedOn = new int
                [economics.fulfilment().dailyCapacity() == 0
                        ? 0
                        : department.calendar().days()];
        goodsShare =
                (1 - economics.grossMargin()) / department.scenario().price().index();
        cutOff = economics
                .fulfilment()
                .cutOff()
                .map(time -> time.toSecondOfDay() * Ticks.PER_SECOND)
                .orElse(Ticks.NEVER);
        creditsMargin = department.scenario().structure().roles().values().stream()
                .anyMatch(role -> role.pay().bonus().isPresent());
    }

    /** An order leaves the department: it is booked now, and delivered after the lead time. */
    void release(Order order) {
        long now = department.now();
        book(order, now);
        double minutes = leadTime.sample(draws.on(Purpose.LEAD_TIME, order.client.id, order.number));
        long leaves = leaves(ready(now));
        if (leaves < Ticks.NEVER) {
            department.agenda().at(leaves + Ticks.ofMinutes(minutes), order, Timer.DELIVERY, 0);
        }
    }

    /** What is released after the cut-off, or on a day off, is ready at the opening of the next work day. */
    private long ready(long now) {
        if (cutOff == Ticks.NEVER) {
            return now;
        }
        int day = Calendar.day(now);
        boolean inTime = department.calendar().isOpen(day) && now - Calendar.midnight(day) <= cutOff;
        return inTime ? now : department.calendar().nextOpening(Calendar.midnight(day + 1));
    }

    /** Released orders leave at once while the day has capacity, else at the opening of the next day that has. */
    private long leaves(long now) {
        if (releasedOn.length == 0 || now >= Ticks.NEVER) {
            return now;
        }
        long time = department.calendar().nextOpening(now);
        while (time < Ticks.NEVER) {
            int day = Calendar.day(time);
            if (releasedOn[day] < economics.fulfilment().dailyCapacity()) {
                releasedOn[day]++;
                return Math.max(now, time);
            }
            time = department.calendar().nextOpening(Calendar.midnight(day + 1));
        }
        return Ticks.NEVER;
    }

    /** Whether the capacity of the present day is used up. */
    boolean isFull() {
        return releasedOn.length > 0
                && releasedOn[Calendar.day(department.now())]
                        >= economics.fulfilment().dailyCapacity();
    }

    private void book(Order order, long now) {
        long goods = Math.round(order.value * goodsShare);
        long delivery = department.cents(economics.fulfilment().costPerOrder())
                + Math.round(order.value * economics.fulfilment().shareOfTicket());
        long papers = department.documentsAreMade() ? department.cents(economics.documentCost()) : 0;
        long open = department.calendar().openBetween(order.takenAt, now);
        department
                .listener()
                .orderReleased(
                        now,
                        order.client.id,
                        order.number,
                        open,
                        order.value,
                        goods,
                        order.discount,
                        delivery,
                        papers,
                        order.client.wonAt,
                        order.requireTaker().person);
        if (creditsMargin) {
            credit(order, now, order.value - goods - order.discount);
        }
    }

    /** For bonuses the margin is that of the client's owner, or of who took the order where it has none. */
    private void credit(Order order, long now, long margin) {
        Employee owner = order.client.owner;
        Employee to = owner == null ? order.requireTaker() : owner;
        department.listener().marginCredited(now, order.client.id, order.number, to.person, margin);
    }

    void delivered(Order order) {
        Client client = order.client;
        long now = department.now();
        double failures = economics.fulfilment().failureRate();
        order.deliveryFailed = draws.happens(failures, Purpose.DELIVERY_FAILURE, client.id, order.number);
        department.listener().orderDelivered(now, client.id, order.number, now - order.contactedAt);
        department.clientBase().experienced(order);
        department.documents().delivered(order);
        department.complaints().follow(order);
        department.demand().orderEnded(order);
    }
}
