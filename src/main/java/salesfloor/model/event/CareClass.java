package salesfloor.model.event;

/**
 * A class of clients that are cared for alike, as reports name it.
 *
 * @param index position among all classes, from 0, the best first
 * @param name its name in the scenario
 */
public record CareClass(int index, String name) {}
