package salesfloor.report.chart;

import java.util.List;

/**
 * How many come through stage after stage.
 *
 * @param caption what is written around it
 * @param value what is counted
 * @param stages the stages in their order
 */
public record FunnelChart(Caption caption, Axis value, List<Stage> stages) implements Chart {
    public FunnelChart {
        stages = List.copyOf(stages);
    }

    @Override
    public FunnelChart noting(String note) {
        return new FunnelChart(caption.noting(note), value, stages);
    }

    /** A stage and how many reach it. */
    public record Stage(String name, double count) {}
}
