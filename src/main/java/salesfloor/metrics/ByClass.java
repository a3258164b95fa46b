package salesfloor.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.Scenario;

/** Clients, orders, care and margin by class of care, within the window. Nothing where clients have no classes. */
final class ByClass {

    private final Window window;
    private final List<String> names;
    private final boolean on;
    private final TimeWeighted[] active;
    private final long[] orders;
    private final long[] value;
    private final long[] margin;
    private final long[] care;
    /** By client: its class, counted from 1; negative while it does not count as active, 0 before it has one. */
    private int[] classOf = new int[1024];

    ByClass(Scenario scenario, Window window) {
        this.window = window;
        names = scenario.activities().retain().classes().map(CareByClass::names).orElse(List.of());
        on = !names.isEmpty();
        active = new TimeWeighted[names.size()];
        Arrays.setAll(active, i -> new TimeWeighted(window));
        orders = new long[names.size()];
        value = new long[names.size()];
        margin = new long[names.size()];
        care = new long[names.size()];
    }

    boolean isOn() {
        return on;
    }

    // What happened

    void classed(long now, int client, CareClass careClass) {
        if (client >= classOf.length) {
            classOf = Arrays.copyOf(classOf, Math.max(client + 1, classOf.length * 2));
        }
        int before = classOf[client];
        int after = careClass.index() + 1;
        if (before > 0) {
            active[before - 1].change(now, -1);
            active[after - 1].change(now, 1);
        }
        classOf[client] = before > 0 ? after : -after;
    }

    void activated(long now, int client) {
        if (on) {
            classOf[client] = Math.abs(classOf[client]);
            active[classOf[client] - 1].change(now, 1);
        }
    }

    void lapsed(long now, int client) {
        if (on) {
            active[classOf[client] - 1].change(now, -1);
            classOf[client] = -classOf[client];
        }
    }

    void taken(long now, int client, long cents) {
        if (on && window.contains(now)) {
            orders[index(client)]++;
            value[index(client)] += cents;
        }
    }

    void released(long now, int client, long cents) {
        if (on && window.contains(now)) {
            margin[index(client)] += cents;
        }
    }

    void careSpent(int client, long from, long to) {
        care[index(client)] += window.overlap(from, to);
    }

    private int index(int client) {
        return Math.abs(classOf[client]) - 1;
    }

    // What it comes to

    /** Clients that count as active, over all classes. */
    long active() {
        return Arrays.stream(active).mapToLong(TimeWeighted::level).sum();
    }

    long orders() {
        return sum(orders);
    }

    long margin() {
        return sum(margin);
    }

    long care() {
        return sum(care);
    }

    /** Adds the measures of every class. */
    void summarise(Map<String, Double> measures) {
        double clients = 0;
        for (TimeWeighted level : active) {
            clients += level.average(window.to());
        }
        for (int i = 0; i < active.length; i++) {
            double average = active[i].average(window.to());
            double clientMonths = average * window.months();
            String name = "." + names.get(i);
            measures.put("clients" + name, average);
            measures.put("clientShare" + name, ratio(average, clients));
            measures.put("valueShare" + name, ratio(value[i], sum(value)));
            measures.put("ordersPerClient" + name, ratio(orders[i], clientMonths));
            measures.put("careMinutes" + name, ratio(Ticks.toMinutes(care[i]), clientMonths));
            measures.put("marginPerClient" + name, ratio(margin[i] / 100.0, clientMonths));
        }
    }

    private static long sum(long[] amounts) {
        return Arrays.stream(amounts).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
