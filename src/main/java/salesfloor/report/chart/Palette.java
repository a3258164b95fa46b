package salesfloor.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours that colour-blind readers can tell apart (Okabe and Ito 2008, Color Universal Design), and greys; heat maps run from
 * light to dark, so that they also read in grey (after Brewer's YlGnBu).
 */
final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color TEXT = new Color(0x1f2328);
    static final Color MUTED = new Color(0x57606a);
    static final Color GRID = new Color(0xe4e7eb);
    static final Color AXIS = new Color(0x8c959f);
    static final Color QUIET = new Color(0xb9c0c8);
    static final Color BLUE = new Color(0x0072b2);
    static final Color ORANGE = new Color(0xe69f00);
    static final Color GREEN = new Color(0x009e73);
    static final Color RED = new Color(0xd55e00);

    private static final List<Color> SERIES = List.of(
            BLUE,
            ORANGE,
            GREEN,
            RED,
            new Color(0x56b4e9),
            new Color(0xcc79a7),
            new Color(0x8a7a00),
            new Color(0x4b3f8f),
            new Color(0x7f4a2b),
            new Color(0x9fd8c4),
            new Color(0x882255),
            new Color(0xddcc77));
    private static final List<Color> HEAT = List.of(
            new Color(0xffffd9), new Color(0xc7e9b4), new Color(0x41b6c4), new Color(0x225ea8), new Color(0x081d58));

    private Palette() {}

    /** The colour of the series with this number, from 0; they repeat. */
    static Color series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /** The same colour, seen through. */
    static Color seeThrough(Color color, double share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * share));
    }

    /** From light to dark; 0 is the least, 1 the most. */
    static Color heat(double share) {
        double place = Math.max(0, Math.min(1, share)) * (HEAT.size() - 1);
        int below = Math.min((int) place, HEAT.size() - 2);
        Color from = HEAT.get(below);
        Color to = HEAT.get(below + 1);
        double part = place - below;
        return new Color(
                between(from.getRed(), to.getRed(), part),
                between(from.getGreen(), to.getGreen(), part),
                between(from.getBlue(), to.getBlue(), part));
    }

    /** Black or white, whichever reads better on this colour (luminance by ITU-R BT.601). */
    static Color on(Color ground) {
        double luminance = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return luminance > 140 ? TEXT : PAPER;
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }
}
