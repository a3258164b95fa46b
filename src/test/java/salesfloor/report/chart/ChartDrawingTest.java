package salesfloor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts become files that open everywhere, whatever their data. */
class ChartDrawingTest {

    @TestFactory
    Stream<DynamicTest> every_picture_is_well_formed_and_its_places_are_numbers() {
        return each(chart -> {
            Document document = parsed(svg(chart));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(places(document)).doesNotContain("NaN").doesNotContain("Infinity");
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(Words.clean(chart.caption().title()));
        });
    }

    @TestFactory
    Stream<DynamicTest> all_words_lie_within_the_picture() {
        return each(chart -> {
            Document document = parsed(svg(chart));
            double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
            for (Element text : elements(document, "text")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertThat(x).as(text.getTextContent()).isBetween(0.0, (double) Layout.WIDTH);
                assertThat(y).as(text.getTextContent()).isBetween(0.0, height);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_same_chart_gives_the_same_bytes() {
        return each(chart -> {
            assertThat(svg(chart)).isEqualTo(svg(chart));
            assertThat(png(chart)).isEqualTo(png(chart));
        });
    }

    @TestFactory
    Stream<DynamicTest> an_image_has_the_shape_of_the_drawing_and_is_not_empty() {
        return each(chart -> {
            Document document = parsed(svg(chart));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(chart)));
            assertThat(image.getWidth()).isEqualTo(2 * Layout.WIDTH);
            assertThat(image.getHeight())
                    .isEqualTo(
                            2 * Integer.parseInt(document.getDocumentElement().getAttribute("height")));
            assertThat(dark(image)).isGreaterThan(100);
        });
    }

    @Test
    void names_are_written_as_they_are_and_never_as_markup() throws Exception {
        IntervalChart chart = (IntervalChart) OddSamples.all().get("odd names");

        assertThat(svg(chart))
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .contains(Samples.CYRILLIC);
    }

    @Test
    void words_do_not_lie_on_each_other() throws Exception {
        for (Chart chart : Samples.usual().values()) {
            List<Rectangle2D> boxes = new ArrayList<>();
            for (Element text : elements(parsed(svg(chart)), "text")) {
                Rectangle2D box = box(text);
                assertThat(boxes)
                        .as(chart.caption().name() + ": " + text.getTextContent())
                        .noneMatch(box::intersects);
                boxes.add(box);
            }
        }
    }

    @Test
    void a_small_drawing_is_enough_for_a_year_of_weeks() throws Exception {
        assertThat(svg(Samples.overTime()).length()).isLessThan(20_000);
    }

    @Test
    void sixty_cases_grow_the_picture_so_that_every_name_is_there() throws Exception {
        String svg = svg(OddSamples.all().get("sixty cases"));

        for (int i = 0; i < 60; i++) {
            assertThat(svg).contains(">case " + i + "</text>");
        }
    }

    private interface Check {
        void of(Chart chart) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        Map<String, Chart> all = new LinkedHashMap<>(Samples.usual());
        all.putAll(OddSamples.all());
        return all.entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> check.of(one.getValue())));
    }

    private static String svg(Chart chart) throws NoFonts {
        return ChartDrawing.svg(chart);
    }

    private static byte[] png(Chart chart) throws NoFonts {
        return ChartDrawing.png(chart);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static String places(Document document) {
        StringBuilder places = new StringBuilder();
        Consumer<Element> add = element -> List.of("d", "x", "y", "stroke-width", "width", "height")
                .forEach(name -> places.append(element.getAttribute(name)).append(' '));
        elements(document, "path").forEach(add);
        elements(document, "text").forEach(add);
        return places.toString();
    }

    private static Rectangle2D box(Element text) {
        Script script = Script.LABEL;
        int size = Integer.parseInt(text.getAttribute("font-size"));
        double width = Words.width(text.getTextContent(), script) * size / script.size();
        double x = Double.parseDouble(text.getAttribute("x"));
        String anchor = text.getAttribute("text-anchor");
        double left = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        double base = Double.parseDouble(text.getAttribute("y"));
        return new Rectangle2D.Double(left, base - 0.72 * size, width, 0.72 * size);
    }

    private static long dark(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
