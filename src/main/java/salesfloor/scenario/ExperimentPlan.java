package salesfloor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment file asks, but for the values it varies ({@code vary}) and its cases ({@code cases}), which are changes of
 * scenarios and stay with the reader. Immutable.
 */
public record ExperimentPlan(
        @Key("Short name; it becomes part of result folders.")
        String name,

        @Key(
                value = "The question this experiment answers, in one sentence. Reports open with it.",
                defaultsTo = "''",
                example = "How many office sellers can one back-office employee relieve?")
        String question,

        @Key(
                value = "The scenario file that everything else changes, seen from this file.",
                example = "../transactional.yaml")
        String base,

        @Key(
                value =
                        "How the values of several factors are combined: every combination (grid), the base and one factor"
                                + " at a time (oneAtATime), or points spread evenly over their ranges (latinHypercube, sobol).",
                defaultsTo = "grid")
        Design design,

        @Key(
                value = "How many points a latinHypercube or sobol design has.",
                defaultsTo = "50",
                min = 2,
                max = 10_000,
                unit = Unit.COUNT)
        int points,

        @Key(
                value = "Measures that are shown; the first decides.",
                defaultsTo = "[profit, ordersPerDay]",
                example = "[ordersPerDay, profit]")
        List<String> responses,

        @Key(value = "How many replications each point gets.", defaultsTo = "{}")
        Replications replications,

        @Key(
                value = "Charts to draw: one measure against one factor. By default each response against each factor.",
                defaultsTo = "[]",
                example = "[{x: structure.roles.backOffice.headcount, y: ordersPerDay}]")
        List<Axes> charts,

        @Key(value = "What 'optimise' looks for.", defaultsTo = "none")
        Optional<Target> optimise) {

    public ExperimentPlan {
        responses = List.copyOf(responses);
        charts = List.copyOf(charts);
    }

    /** How factors are combined. */
    public enum Design {
        GRID,
        ONE_AT_A_TIME,
        LATIN_HYPERCUBE,
        SOBOL;

        /** Whether points are spread over ranges instead of made from levels. */
        public boolean isSampled() {
            return this == LATIN_HYPERCUBE || this == SOBOL;
        }
    }

    /** How many replications are run. */
    public record Replications(
            @Key(value = "At least so many.", defaultsTo = "10", min = 1, max = 1_000_000, unit = Unit.COUNT)
            int min,

            @Key(
                    value = "Never more than these, where a precision is asked for.",
                    defaultsTo = "200",
                    min = 1,
                    max = 1_000_000,
                    unit = Unit.COUNT)
            int max,

            @Key(
                    value = "Go on until the half-width of the 95 % interval is within this share of the mean, at every"
                            + " point.",
                    defaultsTo = "{}",
                    ofMeasures = true,
                    example = "{ordersPerDay: 1%}")
            Map<String, String> precision) {
        public Replications {
            precision = Collections.unmodifiableMap(new LinkedHashMap<>(precision));
        }

        /** Reads {@code 1%}, {@code 1 %} or {@code 0.01}; empty where it is no share above 0 and up to 1. */
        public static Optional<Double> share(String text) {
            boolean percent = text.endsWith("%");
            String number = percent ? text.substring(0, text.length() - 1).strip() : text;
            if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
                return Optional.empty();
            }
            double share = Double.parseDouble(number) / (percent ? 100 : 1);
            return share > 0 && share <= 1 ? Optional.of(share) : Optional.empty();
        }
    }

    /** One chart. */
    public record Axes(
            @Key(
                    value = "The factor along the bottom, by its name or path.",
                    example = "structure.roles.backOffice.headcount")
            String x,

            @Key(value = "The measure upwards.", example = "ordersPerDay")
            String y) {}

    /** What is best, and what must hold. */
    public record Target(
            @Key(value = "The measure to make as large as possible.", defaultsTo = "none", example = "profit")
            Optional<String> maximise,

            @Key(value = "The measure to make as small as possible.", defaultsTo = "none", example = "costPerOrder")
            Optional<String> minimise,

            @Key(
                    value = "What a recommended plan keeps: measures with their limits.",
                    defaultsTo = "[]",
                    example = "['payroll <= 60000', 'serviceLevel >= 0.9']")
            List<Goal> subjectTo,

            @Key(
                    value = "Probability with which the choice is right, where the best is better by more than the"
                            + " indifference.",
                    defaultsTo = "0.95",
                    min = 0.5,
                    max = 0.999,
                    unit = Unit.SHARE)
            double confidence,

            @Key(
                    value = "A difference of the measure that is not worth telling apart, in its own unit.",
                    defaultsTo = "500",
                    min = 0)
            double indifference) {
        public Target {
            subjectTo = List.copyOf(subjectTo);
        }
    }
}
