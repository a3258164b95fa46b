package salesfloor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Circle;
import org.knowm.xchart.style.markers.None;
import salesfloor.report.chart.Scale.Tick;

/** The shapes of a scene as an XChart chart: it puts values into places and draws what lies between the axes. */
final class Plot {
    private final Layout layout;
    private final XYChart chart;

    private Plot(Layout layout) {
        this.layout = layout;
        this.chart = new XYChart(layout.plotWidth(), layout.plotHeight());
    }

    /** Draws grid and shapes of a scene; words are left to others. */
    static Plot draw(Scene scene, Layout layout, Graphics2D graphics) {
        Plot plot = new Plot(layout);
        plot.style(scene);
        plot.grid(scene);
        for (Shape shape : scene.shapes()) {
            plot.add(shape);
        }
        graphics.translate(layout.plotLeft(), layout.plotTop());
        plot.chart.paint(graphics, layout.plotWidth(), layout.plotHeight());
        graphics.translate(-layout.plotLeft(), -layout.plotTop());
        return plot;
    }

    /** Where a value of the x axis is in the picture. */
    double x(double value) {
        return layout.plotLeft() + chart.getScreenXFromChart(value);
    }

    /** Where a value of the y axis is in the picture. */
    double y(double value) {
        return layout.plotTop() + chart.getScreenYFromChart(value);
    }

    private void style(Scene scene) {
        XYStyler styler = chart.getStyler();
        styler.setAxisTicksVisible(false).setAxisTitlesVisible(false).setPlotMargin(0);
        styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
        styler.setXAxisMin(scene.x().min()).setXAxisMax(scene.x().max());
        styler.setYAxisMin(scene.y().min()).setYAxisMax(scene.y().max());
        styler.setLegendVisible(false).setChartTitleVisible(false).setChartPadding(0);
        styler.setPlotContentSize(1).setPlotBorderVisible(false);
        styler.setChartBackgroundColor(Palette.PAPER).setPlotBackgroundColor(Palette.PAPER);
        styler.setAntiAlias(true);
    }

    private void grid(Scene scene) {
        Scale x = scene.x();
        Scale y = scene.y();
        for (Tick tick : x.grid() ? x.ticks() : List.<Tick>of()) {
            add(Shape.Line.between(tick.at(), y.min(), tick.at(), y.max(), Palette.GRID, 1));
        }
        for (Tick tick : y.grid() ? y.ticks() : List.<Tick>of()) {
            boolean zero = tick.at() == 0 && y.min() <= 0;
            Color color = zero ? Palette.AXIS : Palette.GRID;
            add(Shape.Line.between(x.min(), tick.at(), x.max(), tick.at(), color, zero ? 1.6 : 1));
        }
    }

    private void add(Shape shape) {
        XYSeries series =
                chart.addSeries(Integer.toString(chart.getSeriesCollection().size()), shape.x(), shape.y());
        series.setLineColor(shape.color()).setFillColor(shape.color());
        series.setMarkerColor(shape.color());
        series.setMarker(new None());
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        if (shape instanceof Shape.Area) {
            series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
            series.setLineStyle(new BasicStroke(0));
            series.setLineColor(Palette.seeThrough(shape.color(), 0));
        } else if (shape instanceof Shape.Line line) {
            series.setLineStyle(stroke(line));
        } else if (shape instanceof Shape.Dots dots) {
            series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
            series.setMarker(new Dot(dots.size()));
        }
    }

    private static BasicStroke stroke(Shape.Line line) {
        float width = (float) line.width();
        return line.dashed()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** XChart has one size of markers for a whole chart; here each has its own. */
    private static final class Dot extends Circle {
        private final int size;

        Dot(int size) {
            this.size = size;
        }

        @Override
        public void paint(Graphics2D graphics, double x, double y, int ignored) {
            super.paint(graphics, x, y, size);
        }
    }
}
