package salesfloor.verification;

/** How a case came out. */
public enum Verdict {
    /** The interval and what theory may be wrong by contain what theory says. */
    AGREES("agrees"),
    /** They do not. */
    DIFFERS("differs"),
    /** The interval is too wide to tell. */
    TOO_WIDE("too wide"),
    /** A replication did not come to its end, or broke a law. */
    FAILED("failed");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in words. */
    public String words() {
        return words;
    }
}
