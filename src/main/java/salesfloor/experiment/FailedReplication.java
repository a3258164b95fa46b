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
        if (cause instanceof OutOfMemoryError) {
            return "not enough memory (the limit is " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB for all threads together); use fewer --threads or a smaller population";
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
