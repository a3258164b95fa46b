package salesfloor.experiment.design;

/**
 * One run of the model.
 *
 * @param place what is simulated
 * @param replication number of the replication, from 1
 */
public record Trial(Place place, int replication) {}
