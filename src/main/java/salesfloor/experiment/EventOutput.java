package salesfloor.experiment;

import java.io.IOException;
import java.io.OutputStream;

/** Where replications write their event logs. */
@FunctionalInterface
public interface EventOutput {

    /**
     * Opens the event log of one replication: rows of text in UTF-8 without a header row. It counts once it is closed; opening
     * it again starts it anew. Called from several threads, for a different replication each.
     */
    OutputStream open(int replication) throws IOException;
}
