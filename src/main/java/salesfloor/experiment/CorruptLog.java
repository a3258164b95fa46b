package salesfloor.experiment;

import java.io.IOException;

/** A record in the middle of a log is not what was written. */
public final class CorruptLog extends IOException {
    private static final long serialVersionUID = 1L;

    public CorruptLog(String message) {
        super(message);
    }
}
