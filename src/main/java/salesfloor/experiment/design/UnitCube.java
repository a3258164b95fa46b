package salesfloor.experiment.design;

/** Points whose coordinates, one per factor, lie between 0 and 1. */
final class UnitCube {
    private UnitCube() {}

    static void check(int factors, int points) {
        if (factors < 1 || points < 1) {
            throw new IllegalArgumentException(
                    "Expected at least one factor and one point, not " + factors + " and " + points + ".");
        }
    }
}
