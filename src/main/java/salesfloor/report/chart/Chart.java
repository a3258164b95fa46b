package salesfloor.report.chart;

/** What a picture shows, as plain data: every figure in it, no colour and no place. Values may be NaN where there is none. */
public sealed interface Chart
        permits LineChart,
                IntervalChart,
                TornadoChart,
                StackedChart,
                HeatMapChart,
                ParetoChart,
                WaterfallChart,
                FunnelChart {

    /** What is written around the picture. */
    Caption caption();

    /** The same with one more thing to know. */
    Chart noting(String note);
}
