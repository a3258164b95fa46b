package salesfloor.report.chart;

/** Which scene each kind of chart becomes. */
final class Scenes {
    private Scenes() {}

    static Scene of(Chart chart) {
        if (chart instanceof LineChart lines) {
            return LineScene.of(lines);
        } else if (chart instanceof IntervalChart intervals) {
            return IntervalScene.of(intervals);
        } else if (chart instanceof TornadoChart tornado) {
            return TornadoScene.of(tornado);
        } else if (chart instanceof StackedChart stacked) {
            return StackedScene.of(stacked);
        } else if (chart instanceof HeatMapChart heat) {
            return HeatMapScene.of(heat);
        } else if (chart instanceof ParetoChart pareto) {
            return ParetoScene.of(pareto);
        } else if (chart instanceof WaterfallChart waterfall) {
            return WaterfallScene.of(waterfall);
        } else if (chart instanceof FunnelChart funnel) {
            return FunnelScene.of(funnel);
        }
        throw new IllegalStateException("no scene for " + chart.getClass());
    }
}
