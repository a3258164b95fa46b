package salesfloor.experiment.horizon;

/**
 * How many of a series' first weeks MSER-5 would leave out.
 *
 * @param weeks weeks to leave out; at most half of those looked at
 * @param observed weeks looked at: whole batches of five
 * @param settled whether the cut lies in the first half; where it does not, the series shows no steady state
 */
public record Truncation(int weeks, int observed, boolean settled) {}
