package salesfloor.report.chart;

import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.Scale.Tick;
import salesfloor.report.chart.Scene.Swatch;

/**
 * Where everything of a picture has its place, in the picture's units from its left upper corner.
 *
 * @param height of the picture; its width is always {@link #WIDTH}
 * @param title lines of the title
 * @param subtitle lines below it
 * @param keys what colours mean, by lines
 * @param notes lines at the foot
 * @param keysTop top of the keys
 * @param plotLeft left edge of the plot
 * @param plotTop its upper edge
 * @param plotWidth its width
 * @param plotHeight its height
 * @param rowNames names along the y axis, as far as there is room for them
 */
record Layout(
        int height,
        List<String> title,
        List<String> subtitle,
        List<List<Swatch>> keys,
        List<String> notes,
        double keysTop,
        int plotLeft,
        int plotTop,
        int plotWidth,
        int plotHeight,
        List<Tick> rowNames) {
    static final int WIDTH = 960;
    static final int USUAL_HEIGHT = 540;
    static final double EDGE = 28;
    static final double KEY_HEIGHT = 27;
    static final double FLAG_HEIGHT = 22;
    private static final double TOP = 18;
    private static final double MOST_NAME = 290;
    private static final int LEAST_PLOT = 200;
    private static final double SAMPLE = 38;
    private static final double INNER = WIDTH - 2 * EDGE;

    static Layout of(Scene scene) {
        Caption caption = scene.caption();
        List<String> title = Words.wrap(caption.title(), Script.TITLE, INNER, 3);
        List<String> subtitle = Words.wrap(caption.subtitle(), Script.SUBTITLE, INNER, 2);
        List<List<Swatch>> keys = keys(scene.keys());
        List<String> notes = new ArrayList<>();
        caption.notes().forEach(note -> notes.addAll(Words.wrap(note, Script.SMALL, INNER, 4)));

        double keysTop =
                TOP + title.size() * Script.TITLE.lineHeight() + subtitle.size() * Script.SUBTITLE.lineHeight() + 10;
        double yTitle = scene.y().title().isEmpty() ? sideTitle(scene) : 30;
        double top = keysTop + keys.size() * KEY_HEIGHT + yTitle + scene.flags().size() * FLAG_HEIGHT + 6;
        double foot = foot(scene, notes);
        double plot = scene.height() > 0 ? scene.height() : Math.max(LEAST_PLOT, USUAL_HEIGHT - top - foot);
        List<Tick> rowNames = scene.y().ticks().stream()
                .map(tick -> new Tick(tick.at(), Words.fit(tick.label(), Script.LABEL, MOST_NAME)))
                .toList();
        double left = EDGE
                + rowNames.stream()
                        .mapToDouble(tick -> Words.width(tick.label(), Script.LABEL))
                        .max()
                        .orElse(0)
                + 10;
        return new Layout(
                (int) Math.ceil(top + plot + foot),
                title,
                subtitle,
                keys,
                notes,
                keysTop,
                (int) Math.ceil(left),
                (int) Math.ceil(top),
                (int) (WIDTH - EDGE - scene.side() - Math.ceil(left)),
                (int) plot,
                rowNames);
    }

    /** Room above the plot for the heading of the words at its side. */
    private static double sideTitle(Scene scene) {
        return scene.side() > 0 ? 24 : 0;
    }

    /** Room below the plot. */
    private static double foot(Scene scene, List<String> notes) {
        boolean twoLines =
                scene.x().ticks().stream().anyMatch(tick -> tick.label().contains("\n"));
        return (scene.x().ticks().isEmpty() ? 0 : 28)
                + (twoLines ? 19 : 0)
                + (scene.x().title().isEmpty() ? 0 : 26)
                + (notes.isEmpty() ? 0 : 10 + notes.size() * Script.SMALL.lineHeight())
                + 16;
    }

    /** The width of a key with its sample. */
    static double width(Swatch key) {
        return SAMPLE + Words.width(key.name(), Script.LABEL) + 22;
    }

    /** From the left edge of a key to its words. */
    static double sample() {
        return SAMPLE;
    }

    private static List<List<Swatch>> keys(List<Swatch> all) {
        List<List<Swatch>> lines = new ArrayList<>();
        double room = 0;
        for (Swatch key : all) {
            Swatch fitting =
                    new Swatch(Words.fit(key.name(), Script.LABEL, INNER - SAMPLE - 22), key.color(), key.look());
            double width = width(fitting);
            if (lines.isEmpty() || width > room) {
                lines.add(new ArrayList<>());
                room = INNER;
            }
            lines.get(lines.size() - 1).add(fitting);
            room -= width;
        }
        return lines;
    }
}
