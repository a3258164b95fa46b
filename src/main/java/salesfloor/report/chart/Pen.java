package salesfloor.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;

/** What a picture is drawn with: shapes as everywhere, words in the way of the file that it becomes. */
interface Pen {

    /** Takes the shapes. */
    Graphics2D graphics();

    /**
     * Writes a line.
     *
     * @param x where its start, middle or end is
     * @param base where its letters stand
     * @param halo whether it gets an edge of paper
     */
    void write(String text, double x, double base, Label.Side side, Script script, Color color, boolean halo);
}
