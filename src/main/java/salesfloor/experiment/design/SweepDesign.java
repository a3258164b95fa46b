package salesfloor.experiment.design;

import java.util.List;

/**
 * What a sweep simulates and what it is asked; immutable. With the scenarios and logs of a folder, all that its report is made
 * from.
 *
 * @param name its name
 * @param question the question in words; may be empty
 * @param points the scenarios, each with its settings
 * @param factors names of what is varied, in the order of the file
 * @param responses measures that are shown; the first decides
 * @param axes charts asked for; empty for each response against each factor
 */
public record SweepDesign(
        String name,
        String question,
        List<DesignPoint> points,
        List<String> factors,
        List<String> responses,
        List<Axis> axes) {
    public SweepDesign {
        points = List.copyOf(points);
        factors = List.copyOf(factors);
        responses = List.copyOf(responses);
        axes = List.copyOf(axes);
    }

    /** A measure against a factor. */
    public record Axis(String factor, String measure) {}

    /** Cases in the order of the file; those of one case are compared with each other. */
    public List<String> groups() {
        return points.stream().map(DesignPoint::group).distinct().toList();
    }

    /** Whether nothing but the case differs, so that the cases themselves are compared. */
    public boolean isOnlyCases() {
        return points.size() == groups().size();
    }

    /** Points of one case. */
    public List<DesignPoint> of(String group) {
        return points.stream().filter(point -> point.group().equals(group)).toList();
    }

    /** The charts: those asked for, or each response against each factor. */
    public List<Axis> charts() {
        return axes.isEmpty()
                ? factors.stream()
                        .flatMap(factor -> responses.stream().map(response -> new Axis(factor, response)))
                        .toList()
                : axes;
    }
}
