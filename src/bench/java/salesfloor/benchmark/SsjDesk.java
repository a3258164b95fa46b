package salesfloor.benchmark;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The order desk on SSJ with its usual event list, a splay tree: every client is an event that is scheduled again and again. */
final class SsjDesk extends FiniteSource {

    private final Simulator simulator = new Simulator();
    private final Event[] events;

    SsjDesk(int clients, long target) {
        super(clients, target);
        simulator.init();
        events = new Event[clients];
        for (int i = 0; i < clients; i++) {
            events[i] = event(i);
        }
    }

    private Event event(int client) {
        return new Event(simulator) {
            @Override
            public void actions() {
                wake(client);
                if (isOver()) {
                    simulator.stop();
                }
            }
        };
    }

    @Override
    void after(double minutes, int client) {
        events[client].schedule(minutes);
    }

    @Override
    void run() {
        start();
        simulator.start();
    }
}
