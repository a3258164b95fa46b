package salesfloor.metrics;

/** What was told and what stands do not agree: a defect of the program, never of the scenario. */
public final class LawBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    LawBroken(String message) {
        super(message);
    }
}
