package salesfloor.experiment;

/**
 * A replication that ended with an error instead of a result.
 *
 * @param label the case it belongs to
 * @param replication its number
 * @param seed its seed
 * @param cause what was thrown
 */
public record FailedReplication(String label, int replication, long seed, Throwable cause) {

    /** What went wrong, in one line. */
    public String message() {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
