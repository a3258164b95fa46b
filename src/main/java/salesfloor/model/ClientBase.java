package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Clients.Channel;

/** The clients that have been won: from the first deal through silence and win-back to the end. */
final class ClientBase {

    private final Department department;
    private final ModelListener listener;
    private final Draws draws;
    private final Clients clients;
    private final Churn churn;
    private final Portfolios portfolios;
    private final @Nullable ClientClasses classes;

    ClientBase(Department department, Churn churn) {
        this.department = department;
        this.churn = churn;
        listener = department.listener();
        draws = department.draws();
        clients = department.scenario().clients();
        portfolios = new Portfolios(department);
        classes = department.clientClasses();
    }

    Portfolios portfolios() {
        return portfolios;
    }

    Churn churn() {
        return churn;
    }

    // Winning

    /** A developer takes the first order itself and hands the client over at once. */
    void firstDeal(Client client, Employee developer) {
        become(client);
        client.orders++;
        listener.orderWanted(department.now(), client.id, client.orders);
        Order order = new Order(department, client, client.orders, Channel.PHONE, department.now());
        client.openOrders++;
        department.orderDesk().take(order, developer);
        department.documents().signed(client);
        keepOrHandOver(client, developer);
        if (clients.intervalFrom() == Clients.IntervalFrom.ORDER && !client.gone) {
            client.demandTime = department.demand().clock().at(department.now());
            department.demand().planNext(client, 0);
        }
    }

    /** The contract is signed; the first order comes through the client's own channel. */
    void signed(Client client, Employee developer) {
        become(client);
        client.stage = ClientStage.SIGNED;
        department.documents().signed(client);
        keepOrHandOver(client, developer);
        department.demand().planNow(client);
    }

    private void become(Client client) {
        long now = department.now();
        department.prospects().giveRhythm(client);
        client.loyalty = 1;
        client.gone = false;
        client.goneForGood = false;
        client.purchases = null;
        client.promise = null;
        client.lastContactAt = now;
        client.lastCareAt = now;
        client.hazardFrom = now;
        client.demandTime = department.demand().clock().at(now);
    }

    private void keepOrHandOver(Client client, Employee developer) {
        if (!portfolios.keeps(client, developer)) {
            handOver(client, developer);
        }
    }

    private void handOver(Client client, Employee from) {
        portfolios.assign(client);
        churn.handedOver(client);
        listener.clientHandedOver(department.now(), client.id, from.person);
        department.handover().received(client);
    }

    // Orders

    /** Settles whether the client has left before the order that would be due now. */
    boolean hasLeft(Client client) {
        if (!client.gone && client.stage != ClientStage.SIGNED) {
            churn.settle(client, department.now());
        }
        return client.gone;
    }

    /** The client showed that it is alive. */
    void heardFrom(Client client) {
        client.lastContactAt = department.now();
        if (client.stage == ClientStage.LAPSED) {
            department.winBack().stop(client);
            listener.clientReturned(department.now(), client.id);
            activate(client);
        } else {
            department.care().noLongerAtRisk(client);
        }
    }

    /** An order was taken; the first one makes the client active. */
    void ordered(Order order) {
        Client client = order.client;
        client.lastContactAt = department.now();
        department.care().redeem(order);
        if (classes != null) {
            classes.ordered(order);
        }
        if (client.wonBack) {
            client.wonBack = false;
            order.discount += Math.round(order.value
                    * department.scenario().activities().reactivate().discount());
        }
        Lead lead = client.lead;
        if (lead != null) {
            won(client, lead, lead.winner == null ? order.requireTaker() : lead.winner);
        }
        if (portfolios.countOrder(client, order.requireTaker())) {
            handOver(client, order.requireTaker());
        }
    }

    private void won(Client client, Lead lead, Employee by) {
        long now = department.now();
        client.wonAt = now;
        client.lead = null;
        long open = department.calendar().openBetween(lead.arrivedAt, now);
        listener.firstDeal(now, client.id, by.person, open);
        listener.leadEnded(now, client.id, LeadOutcome.WON);
        department.vesting().begin(client, by);
        client.goneForGood = draws.happens(clients.onlyOnce(), Purpose.ONLY_ONCE, client.id, client.leads);
        client.gone = client.goneForGood;
        if (classes != null) {
            classes.won(client);
        }
        activate(client);
    }

    void orderLost(Client client) {
        churn.orderLost(client);
    }

    void experienced(Order order) {
        churn.experienced(order);
    }

    // Silence

    /** The client counts as active from now on. */
    void activate(Client client) {
        client.stage = ClientStage.ACTIVE;
        listener.clientActivated(department.now(), client.id);
        department.care().planCare(client);
        department.documents().planReconciliation(client);
        planReview(client);
    }

    /** The client is cared for differently from now on. */
    void programmeChanged(Client client) {
        planReview(client);
    }

    private void planReview(Client client) {
        double atRiskAfter = department.care().programme(client).atRiskAfter();
        double intervals = client.stage == ClientStage.ACTIVE
                ? (client.call == null && silence(client) < atRiskAfter
                        ? Math.min(atRiskAfter, clients.lapseAfter())
                        : clients.lapseAfter())
                : clients.lostAfter();
        double at = client.lastContactAt + intervals * client.meanInterval;
        client.reviewStamp = (client.reviewStamp + 1) & 0xffffff;
        if (at < Ticks.NEVER) {
            long time = Math.max(department.now() + 1, (long) Math.ceil(at));
            department.agenda().at(time, client, Timer.REVIEW_CLIENT, client.reviewStamp);
        }
    }

    /** Own intervals since the client was last heard of. */
    private double silence(Client client) {
        return (department.now() - client.lastContactAt) / client.meanInterval;
    }

    /** Looks whether a client is at risk, lapsed or lost by now, and when to look again. */
    void review(Client client, int stamp) {
        if (stamp != client.reviewStamp) {
            return;
        }
        double silence = silence(client);
        if (client.stage == ClientStage.ACTIVE) {
            if (client.openOrders > 0) {
                client.lastContactAt = department.now();
            } else if (silence >= clients.lapseAfter()) {
                lapse(client);
            } else if (silence >= department.care().programme(client).atRiskAfter()) {
                department.care().atRisk(client);
            }
            planReview(client);
        } else if (client.stage == ClientStage.LAPSED) {
            if (silence >= clients.lostAfter()) {
                giveUp(client);
            } else {
                planReview(client);
            }
        }
    }

    private void lapse(Client client) {
        client.stage = ClientStage.LAPSED;
        listener.clientLapsed(department.now(), client.id);
        department.care().stop(client);
        department.winBack().lapsed(client);
    }

    private void giveUp(Client client) {
        listener.clientLost(department.now(), client.id);
        department.winBack().stop(client);
        department.demand().cancel(client);
        portfolios.drop(client);
        department.rest(client, department.scenario().leads().restAfterDisqualification());
    }

    /** A call has brought a silent client back: it orders at once. */
    void wonBack(Client client) {
        boolean lapsed = client.stage == ClientStage.LAPSED;
        client.gone = false;
        client.loyalty = 1;
        client.wonBack = true;
        client.hazardFrom = department.now();
        client.lastContactAt = department.now();
        listener.clientReactivated(department.now(), client.id, lapsed);
        if (lapsed) {
            activate(client);
        }
        department.demand().planNow(client);
    }
}
