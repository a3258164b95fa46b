package salesfloor.report;

/** Writes the command that was given once more, with some options set otherwise. */
@FunctionalInterface
public interface NextCommand {

    /**
     * The whole command line.
     *
     * @param options options and their values, such as {@code --replications 40}; they replace options of the same name
     */
    String with(String... options);
}
