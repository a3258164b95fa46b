package salesfloor.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.CareByClass;

/**
 * Puts active clients into classes by value and regularity (ABC analysis), on day one and at every review: who makes the first
 * part of the value is in the first class, and so on. Between reviews an order only adds to the client's purchases. A client that
 * is won between two reviews is placed by the limits of the last one; a lapsed client keeps its class.
 */
final class ClientClasses implements Agent {

    private static final Comparator<Client> BEST_FIRST = Comparator.comparingDouble(
                    (Client client) -> client.requirePurchases().worth)
            .reversed()
            .thenComparingInt(client -> client.id);

    private final Department department;
    private final CareClass[] classes;
    private final boolean split;
    private final double[] upTo;
    private final double irregularAbove;
    private final long period;
    private final int periods;
    private final PastOrders past;
    /** By class of value: the least worth in it at the last review. */
    private final double[] leastWorth;

    ClientClasses(Department department, CareByClass settings) {
        this.department = department;
        List<String> names = settings.names();
        classes = new CareClass[names.size()];
        Arrays.setAll(classes, i -> new CareClass(i, names.get(i)));
        split = settings.irregularAbove().isPresent();
        upTo = settings.byValue().values().stream()
                .mapToDouble(CareByClass.ValueClass::upTo)
                .toArray();
        leastWorth = new double[upTo.length];
        irregularAbove = settings.irregularAbove().orElse(Double.POSITIVE_INFINITY);
        period = Ticks.of(settings.review());
        periods = (int) Math.max(1, Math.round(Ticks.of(settings.history()) / (double) period));
        past = new PastOrders(department);
    }

    // Day one

    /** Gives the first clients of the market the purchases of the time before the run, and their classes. */
    void load(int clients) {
        Client[] all = new Client[clients];
        for (int id = 0; id < clients; id++) {
            Client client = department.prospects().meet(id);
            department.prospects().giveRhythm(client);
            client.purchases = past.of(client, period, periods);
            all[id] = client;
        }
        classify(all, clients);
        for (Client client : all) {
            department.listener().clientClassed(0, client.id, classes[client.careClass]);
        }
        department.agenda().at(period, this, Timer.REVIEW_CLASSES, 0);
    }

    // In the run

    /** An order was taken; the first one begins the purchases. */
    void ordered(Order order) {
        Client client = order.client;
        Purchases purchases = client.purchases;
        if (purchases == null) {
            purchases = new Purchases(department.now(), period, periods);
            client.purchases = purchases;
        }
        purchases.ordered(department.now(), order.value);
    }

    /** A client has made its first deal. */
    void won(Client client) {
        Purchases purchases = client.requirePurchases();
        purchases.value(department.now() + 1);
        int value = 0;
        while (value < leastWorth.length - 1 && purchases.worth < leastWorth[value]) {
            value++;
        }
        client.careClass = split ? 2 * value : value;
        department.listener().clientClassed(department.now(), client.id, classes[client.careClass]);
    }

    @Override
    public void wake(Timer timer, int stamp) {
        review();
        department.agenda().in(period, this, Timer.REVIEW_CLASSES, 0);
    }

    private void review() {
        @Nullable Client[] met = department.prospects().met();
        Client[] active = new Client[met.length];
        int count = 0;
        for (Client client : met) {
            if (client != null && client.stage == ClientStage.ACTIVE) {
                active[count++] = client;
            }
        }
        int[] before = new int[met.length];
        for (int i = 0; i < count; i++) {
            before[active[i].id] = active[i].careClass;
        }
        classify(active, count);
        for (int i = 0; i < count; i++) {
            Client client = active[i];
            if (client.careClass != before[client.id]) {
                department.listener().clientClassed(department.now(), client.id, classes[client.careClass]);
                if (!department
                        .care()
                        .programme(before[client.id])
                        .equals(department.care().programme(client))) {
                    department.care().programmeChanged(client);
                    department.clientBase().programmeChanged(client);
                }
            }
        }
    }

    /** Sorts clients, the best first, and gives each its class. */
    private void classify(Client[] clients, int count) {
        double total = 0;
        for (int i = 0; i < count; i++) {
            Purchases purchases = clients[i].requirePurchases();
            purchases.value(department.now());
            total += purchases.worth;
        }
        Arrays.sort(clients, 0, count, BEST_FIRST);
        Arrays.fill(leastWorth, Double.POSITIVE_INFINITY);
        double better = 0;
        int value = 0;
        for (int i = 0; i < count; i++) {
            Purchases purchases = clients[i].requirePurchases();
            while (value < upTo.length - 1 && better >= upTo[value] * total) {
                value++;
            }
            clients[i].careClass = split ? 2 * value + irregular(purchases) : value;
            leastWorth[value] = purchases.worth;
            better += purchases.worth;
        }
    }

    private int irregular(Purchases purchases) {
        return purchases.variation() > irregularAbove ? 1 : 0;
    }
}
