package salesfloor.experiment.design;

import java.io.IOException;

/** The difference between two scenarios, as a function of one assumption that both make, under the same luck. */
@FunctionalInterface
public interface PairedResponse {

    /**
     * The differences in the first replications. The same value gives the same differences, and more replications begin with
     * those of fewer.
     *
     * @param value what is assumed, in the assumption's own unit
     * @param replications how many replications, from number 1
     * @return response of the one less response of the other, by replication
     * @throws IOException when a result could not be read or made safe
     */
    double[] at(double value, int replications) throws IOException;
}
