package salesfloor.cli;

/**
 * What happens on Ctrl-C, SIGTERM or a closed terminal: the virtual machine runs this and then ends with 128 plus the signal's
 * number.
 */
final class Interruption implements AutoCloseable {
    private final Thread hook;
    private volatile boolean happened;

    /** @param last what is run then; at once where the program is ending already */
    Interruption(Runnable last) {
        Runnable ending = () -> {
            happened = true;
            last.run();
        };
        hook = new Thread(ending, "interruption");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            ending.run();
        }
    }

    /** Whether the program is ending. */
    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            happened = true;
        }
    }
}
