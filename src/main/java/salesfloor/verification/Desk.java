package salesfloor.verification;

import java.util.Arrays;
import salesfloor.scenario.Rate;

/**
 * An order desk whose orders take an exponential time of this mean, whatever the unit of time.
 *
 * @param service mean work on an order
 * @param unit of the work: {@code min}, {@code h} or {@code day}
 * @param people who take orders
 */
record Desk(int service, String unit, int people) {
    private static final int REPLICATIONS = 20;

    /** How many orders all replications of one desk take together, about. */
    private static final double ORDERS = 2_400_000;

    /** Clients whose pause is as many mean service times as there are clients for one person's load. */
    private static final int CLIENTS_PER_LOAD = 10;

    private static final double MINUTES_PER_WEEK = 7 * 24 * 60;

    /** Clients who together call so often that their orders keep {@code load} people busy. */
    Setup called(String file, int load, String... more) {
        return asked(file, load * CLIENTS_PER_LOAD, CLIENTS_PER_LOAD, load, more);
    }

    /**
     * So many clients with a mean pause in service times.
     *
     * @param perService orders taken in a mean service time, about; decides how long is simulated
     */
    Setup asked(String file, int clients, int pause, double perService, String... more) {
        int length = (int) Math.ceil(1.05 * ORDERS / REPLICATIONS / perService * minutes() / MINUTES_PER_WEEK) + 1;
        String[] sets = {
            "structure.roles.seller.headcount=" + people,
            "market={prospects: " + clients + ", initialClients: " + clients + "}",
            "clients.orderInterval=" + pause * service + " " + unit,
            "activities.takeOrder.duration={distribution: exponential, mean: " + service + " " + unit + "}",
            "time.warmUp=" + Math.max(1, length / 20) + " weeks",
            "time.length=" + length + " weeks"
        };
        return Setup.of(file, REPLICATIONS, sets).with(Arrays.copyOf(more, more.length));
    }

    private int minutes() {
        return service
                * switch (unit) {
                    case "min" -> 1;
                    case "h" -> 60;
                    default -> 24 * 60;
                };
    }

    /** A measure in minutes, in mean service times. */
    Quantity inServices(Setup setup, String measure) {
        return Quantity.of(setup, measure).times(1.0 / minutes());
    }

    /** A measure per month, per mean service time. */
    Quantity perService(Setup setup, String measure) {
        return Quantity.of(setup, measure).times(minutes() / (Rate.DAYS_PER_MONTH * 24 * 60));
    }

    /** What the desk is, in short. */
    String words() {
        return people + " people, " + service + " " + unit + " an order";
    }
}
