package salesfloor.report.chart;

import java.awt.Color;

/**
 * Words at a place on the axes.
 *
 * @param x where along the x axis
 * @param y where along the y axis
 * @param right moved to the right by so much, in the picture's units
 * @param down moved down by so much, from where the line's middle is at the place
 * @param side which part of the words is at the place
 * @param free whether the words may go elsewhere around the place, or be left out, so that they do not cover others
 * @param halo whether the words stand out from lines behind them
 */
record Label(
        double x,
        double y,
        double right,
        double down,
        Side side,
        String text,
        Script script,
        Color color,
        boolean free,
        boolean halo) {

    /** Which part of a line of words is at its place. */
    enum Side {
        START,
        MIDDLE,
        END
    }

    static Label at(double x, double y, double right, Side side, String text, Script script, Color color) {
        return new Label(x, y, right, 0, side, text, script, color, false, false);
    }

    Label withHalo() {
        return new Label(x, y, right, down, side, text, script, color, free, true);
    }

    Label moved(double moreDown) {
        return new Label(x, y, right, down + moreDown, side, text, script, color, free, halo);
    }

    /** Words that look for a free place around a dot. */
    static Label around(double x, double y, String text, Script script, Color color) {
        return new Label(x, y, 0, 0, Side.START, text, script, color, true, true);
    }
}
