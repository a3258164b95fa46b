package salesfloor.cli;

/** What a command tells the shell. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int INVALID = 2;
    static final int GOAL_MISSED = 3;
    static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
