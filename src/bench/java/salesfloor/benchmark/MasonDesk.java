package salesfloor.benchmark;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The order desk on plain MASON: every client is an agent in MASON's own schedule. */
final class MasonDesk extends FiniteSource {

    private final SimState state = new SimState(1);
    private final Client[] agents;

    MasonDesk(int clients, long target) {
        super(clients, target);
        agents = new Client[clients];
        for (int i = 0; i < clients; i++) {
            agents[i] = new Client(this, i);
        }
    }

    private record Client(MasonDesk desk, int number) implements Steppable {
        @Override
        public void step(SimState state) {
            desk.wake(number);
        }
    }

    @Override
    void after(double minutes, int client) {
        state.schedule.scheduleOnce(Math.max(0, state.schedule.getTime()) + minutes, agents[client]);
    }

    @Override
    void run() {
        state.start();
        start();
        while (!isOver()) {
            state.schedule.step(state);
        }
    }
}
