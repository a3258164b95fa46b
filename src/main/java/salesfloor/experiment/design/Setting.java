package salesfloor.experiment.design;

/**
 * What a factor is set to at one point.
 *
 * @param text in words
 * @param value as a number; NaN where it is none
 */
public record Setting(String text, double value) {}
