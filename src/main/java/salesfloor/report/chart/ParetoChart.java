package salesfloor.report.chart;

import java.util.List;

/**
 * Cases by two results, such as structures by their orders and their profit.
 *
 * @param caption what is written around it
 * @param x one result
 * @param y the other
 * @param cases the cases
 * @param limits values on the x axis that must not be passed, such as a cap
 */
public record ParetoChart(Caption caption, Axis x, Axis y, List<Case> cases, List<LineChart.Limit> limits)
        implements Chart {
    public ParetoChart {
        cases = List.copyOf(cases);
        limits = List.copyOf(limits);
    }

    @Override
    public ParetoChart noting(String note) {
        return new ParetoChart(caption.noting(note), x, y, cases, limits);
    }

    /** A value and its interval; NaN where there is none. */
    public record Value(double mean, double lower, double upper) {}

    /** What a case is among the others; the most important first. */
    public enum Role {
        CHOSEN,
        RUNNER_UP,
        TODAY,
        /** No other has more of both. */
        FRONT,
        /** Another has more of both. */
        BEATEN,
        /** One of those that may be chosen, where more of both is not better. */
        ALLOWED,
        BREAKS_CONSTRAINT;

        /** Whether it is one of a kind, to be named. */
        boolean isMarked() {
            return compareTo(TODAY) <= 0;
        }
    }

    /** One case. */
    public record Case(String name, Value x, Value y, Role role) {

        /** One of several of which more of both is better. */
        public static Case of(String name, Value x, Value y, boolean front) {
            return new Case(name, x, y, front ? Role.FRONT : Role.BEATEN);
        }
    }

    /** The cases from left to right to which no step leads down: those on the front, chosen or not. */
    List<Case> front() {
        return cases.stream().filter(one -> one.role() == Role.FRONT).toList();
    }
}
