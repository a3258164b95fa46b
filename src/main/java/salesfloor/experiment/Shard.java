package salesfloor.experiment;

/**
 * A part of the replications of an experiment, for one of several machines. Which part takes which replication depends on nothing
 * but the numbers.
 *
 * @param part this part, from 1
 * @param of how many parts there are
 */
public record Shard(int part, int of) {

    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (of < 1 || part < 1 || part > of) {
            throw new IllegalArgumentException("There is no part " + part + " of " + of + ".");
        }
    }

    /** Whether this part runs a replication of a case; cases count from 0, replications from 1. */
    boolean runs(int caseIndex, int cases, int replication) {
        long task = (long) (replication - 1) * cases + caseIndex;
        return task % of == part - 1;
    }
}
