package salesfloor.experiment;

/**
 * First record of a replication log: which question its replications answer. Only records made under an equal header may be
 * put together.
 *
 * @param format version of the log's own format
 * @param program version of the program
 * @param scenarioHash SHA-256 of the effective scenario, in hexadecimal
 * @param rootSeed seed from which every replication's seed follows
 */
public record LogHeader(int format, String program, String scenarioHash, long rootSeed) {

    /** The format that this version writes. */
    public static final int FORMAT = 3;

    public LogHeader(String program, String scenarioHash, long rootSeed) {
        this(FORMAT, program, scenarioHash, rootSeed);
    }

    /** The same about another scenario. */
    public LogHeader withScenario(String hash) {
        return new LogHeader(format, program, hash, rootSeed);
    }
}
