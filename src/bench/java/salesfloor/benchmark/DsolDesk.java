package salesfloor.benchmark;

import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;

/** The order desk on DSOL: every event is a call that its simulator schedules. */
final class DsolDesk extends FiniteSource {

    private final DevsSimulator<Double> simulator = new DevsSimulator<>("order desk");

    DsolDesk(int clients, long target) {
        super(clients, target);
    }

    private final class Model extends AbstractDsolModel<Double, DevsSimulator<Double>> {
        private static final long serialVersionUID = 1;

        Model() {
            super(DsolDesk.this.simulator);
        }

        @Override
        public void constructModel() {
            start();
        }
    }

    @Override
    void after(double minutes, int client) {
        try {
            simulator.scheduleEventRel(minutes, () -> next(client));
        } catch (SimRuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    private void next(int client) {
        wake(client);
        if (isOver() && simulator.isStartingOrRunning()) {
            try {
                simulator.stop();
            } catch (SimRuntimeException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    void run() throws Exception {
        simulator.initialize(new Model(), new SingleReplication<>("one", 0.0, 0.0, Double.MAX_VALUE));
        simulator.start();
        while (!simulator.isStoppingOrStopped()) {
            Thread.sleep(1);
        }
        simulator.cleanUp(); // its thread would keep the virtual machine alive
    }
}
