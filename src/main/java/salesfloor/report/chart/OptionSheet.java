package salesfloor.report.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An option of ECharts in the making: what the options of all charts have in common. */
final class OptionSheet {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double MOST_WORDS = 420;

    /** Height of a line of writing; ECharts measures it by a character that not every machine has. */
    private static final int LINE = 18;

    private static final int LEGEND = 32;

    private final ObjectNode root = NODES.objectNode();
    private final ArrayNode series;
    private final Set<String> keys = new LinkedHashSet<>();

    /**
     * An empty option.
     *
     * @param trigger what a pointer must be on for a tooltip: {@code item} or {@code axis}
     */
    OptionSheet(String trigger) {
        root.put("animation", false).put("useUTC", true);
        root.putObject("tooltip")
                .put("trigger", trigger)
                .put("renderMode", "richText")
                .put("confine", true)
                .put("formatter", "tips")
                .putObject("textStyle")
                .put("lineHeight", LINE);
        root.putObject("grid")
                .put("left", 12)
                .put("right", 32)
                .put("top", 12)
                .put("bottom", 44)
                .put("containLabel", true);
        series = NODES.arrayNode();
    }

    ObjectNode root() {
        return root;
    }

    /** The whole, with a legend where more than one thing needs a key. */
    ObjectNode finished() {
        if (!keys.isEmpty()) {
            ArrayNode names = root.putObject("legend")
                    .put("type", "scroll")
                    .put("top", 0)
                    .put("left", 12)
                    .putArray("data");
            keys.forEach(names::add);
            roomAbove(LEGEND);
        }
        root.set("series", series);
        return root;
    }

    /** More room above the plot. */
    void roomAbove(int pixels) {
        ObjectNode grid = (ObjectNode) root.get("grid");
        grid.put("top", grid.get("top").intValue() + pixels);
    }

    /** An axis of numbers or days, with its name where that has room. */
    ObjectNode axis(String side, Axis axis) {
        ObjectNode node = root.putObject(side)
                .put("type", axis.kind() == Axis.Kind.DATE ? "time" : "value")
                .put("name", name(axis.kind() == Axis.Kind.DATE ? axis.name() : axis.label()));
        node.putObject("axisLabel").put("hideOverlap", true);
        return named(node, side);
    }

    /** An axis that ends where the values end, and not at the next round numbers. */
    static void tight(ObjectNode axis, Range range) {
        axis.put("min", range.min()).put("max", range.max());
        ((ObjectNode) axis.get("axisLabel")).put("showMinLabel", false).put("showMaxLabel", false);
        axis.putObject("axisTick").put("show", false);
    }

    /** An axis of names. */
    ObjectNode names(String side, String name, List<String> names) {
        ObjectNode node = root.putObject(side).put("type", "category").put("name", name.isEmpty() ? "" : name(name));
        ArrayNode data = node.putArray("data");
        names.forEach(one -> data.add(name(one)));
        ObjectNode label = node.putObject("axisLabel").put("interval", 0);
        if (!isAcross(side)) {
            label.put("width", 230).put("overflow", "break").put("lineHeight", LINE - 4);
        }
        node.putObject("axisTick").put("show", false);
        return named(node, side);
    }

    private ObjectNode named(ObjectNode node, String side) {
        if (isAcross(side)) {
            node.put("nameLocation", "middle").put("nameGap", 32);
        } else {
            if (!node.get("name").asString().isEmpty()) {
                roomAbove(28);
            }
            node.put("nameLocation", "end").put("nameGap", 14);
            node.putObject("nameTextStyle").put("align", "left");
        }
        return node;
    }

    private static boolean isAcross(String side) {
        return side.equals("xAxis");
    }

    /** What is drawn of one kind; its {@code data} are there. */
    ObjectNode series(String type, String name, Color color) {
        ObjectNode node = series.addObject().put("type", type).put("name", name(name));
        node.putObject("itemStyle").put("color", css(color));
        node.putArray("data");
        return node;
    }

    /** What the script draws, from items {@code [at, from, to]}, where {@code at} lies along the axis with that name. */
    ObjectNode drawn(String renderItem, String name, Color color, boolean atAcross) {
        ObjectNode node =
                series("custom", name, color).put("renderItem", renderItem).put("clip", true);
        ObjectNode encode = node.putObject("encode");
        encode.put(atAcross ? "x" : "y", 0);
        encode.putArray(atAcross ? "y" : "x").add(1).add(2);
        return node;
    }

    /** The same without an answer to the pointer, behind or before other things. */
    ObjectNode silent(String renderItem, String name, Color color, boolean atAcross, int z) {
        return drawn(renderItem, name, color, atAcross).put("silent", true).put("z", z);
    }

    /** Lists the name in the legend. */
    void key(String name) {
        keys.add(name(name));
    }

    static ArrayNode data(ObjectNode series) {
        return (ArrayNode) series.get("data");
    }

    /** An item; values that are no numbers are null. */
    static ObjectNode item(ObjectNode series, double... values) {
        ObjectNode node = data(series).addObject();
        numbers(node.putArray("value"), values);
        return node;
    }

    /** An item that a tooltip tells of. */
    static ObjectNode item(ObjectNode series, String tip, double... values) {
        return item(series, values).put("tip", tip(tip));
    }

    static void row(ObjectNode series, double... values) {
        numbers(data(series).addArray(), values);
    }

    private static void numbers(ArrayNode array, double... values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                array.add(value);
            } else {
                array.addNull();
            }
        }
    }

    /** Writing beside a place, in the colour of the page's theme. */
    static void write(ObjectNode item, String words, String position) {
        item.putObject("label").put("show", true).put("position", position).put("formatter", plain(words));
    }

    /** A line across the plot at a value, under the other things. */
    static void rule(ObjectNode series, double value, Color color) {
        ObjectNode line = series.putObject("markLine").put("silent", true).put("symbol", "none");
        line.putObject("label").put("show", false);
        line.putObject("lineStyle").put("type", "solid").put("color", css(color));
        line.putArray("data").addObject().put("xAxis", value);
    }

    /** Text as ECharts shows it: never empty, which it would take for no name. */
    static String name(String text) {
        String clean = Words.clean(text);
        return clean.isEmpty() ? ChartWords.NOTHING : clean;
    }

    /** Lines that fit into a tooltip. */
    static String tip(String text) {
        return plain(String.join("\n", Words.wrap(Words.clean(text), Script.LABEL, MOST_WORDS, 4)));
    }

    /** Without the marks that ECharts would take for a style or a place to fill in: a brace is parted from what follows. */
    static String plain(String text) {
        return text.replace("{", "{\u200b");
    }

    /** A colour as CSS has it. */
    static String css(Color color) {
        return color.getAlpha() == 255
                ? String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff)
                : "rgba(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ","
                        + BigDecimal.valueOf(color.getAlpha() / 255.0).setScale(2, RoundingMode.HALF_EVEN) + ")";
    }
}
