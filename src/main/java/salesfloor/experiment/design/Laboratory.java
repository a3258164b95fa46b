package salesfloor.experiment.design;

import java.io.IOException;
import java.util.Collection;

/** Where a study has its trials run. A trial gives the same values whenever and wherever it is run. */
public interface Laboratory {

    /**
     * Runs those trials that were not run yet; several at a time, in any order.
     *
     * @throws IOException when a result could not be made safe, or the study is stopped
     */
    void run(Collection<Trial> trials) throws IOException;

    /** A measure of a trial that was run; NaN where it was not observed or the trial failed. */
    double value(Trial trial, String measure) throws IOException;
}
