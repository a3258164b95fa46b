package salesfloor.cli;

import java.io.IOException;

/** A study was interrupted; what is finished is safe. */
final class StudyStopped extends IOException {
    StudyStopped() {
        super("The study was stopped.");
    }
}
