package salesfloor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Plan;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.ParetoChart;
import salesfloor.report.chart.ParetoChart.Case;
import salesfloor.report.chart.ParetoChart.Role;
import salesfloor.report.chart.ParetoChart.Value;
import salesfloor.report.words.Words;
import salesfloor.scenario.Goal;

/** The pictures of an optimisation: every plan that was simulated, and the finalists as in {@code plans.csv}. */
final class OptimisationCharts {
    private static final String ORDERS = "ordersPerDay";
    private static final String PROFIT = "profit";
    private static final int MOST_FINALISTS = 24;

    private final OptimisationReport report;
    private final Scaled response;

    OptimisationCharts(OptimisationReport report) {
        this.report = report;
        this.response = new Scaled(report.aim().response(), report.currency());
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        finalists().ifPresent(charts::add);
        pareto().ifPresent(charts::add);
        for (Goal constraint : report.aim().constraints()) {
            if (!constraint.measure().equals(response.measure())) {
                against(constraint).ifPresent(charts::add);
            }
        }
        return charts;
    }

    private String name(Plan plan) {
        return Wording.shown(report.names().label(plan));
    }

    private String shown() {
        return Words.say("chart.plans.shown", Words.count(report.simulated().size(), "plan"), report.rootSeed());
    }

    private Optional<Chart> finalists() {
        List<Candidate> candidates = report.selection().candidates();
        List<Row> rows = candidates.stream()
                .filter(one -> Double.isFinite(one.response().mean()))
                .sorted((a, b) -> (report.aim().maximise() ? -1 : 1)
                        * Double.compare(a.response().mean(), b.response().mean()))
                .limit(MOST_FINALISTS)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String title = report.selection()
                .chosen()
                .map(plan -> Words.say("chart.finalists.chosen", name(plan)))
                .orElseGet(() -> Words.say("chart.finalists.none"));
        List<String> notes = rows.size() < candidates.size()
                ? List.of(Words.say("chart.finalists.rest", rows.size(), candidates.size()))
                : List.of();
        Caption caption = new Caption(
                Slug.of(Wording.plain(response.measure())) + "-of-finalists",
                title,
                Words.say("chart.finalists.shown", report.rootSeed()),
                notes);
        return Optional.of(new IntervalChart(caption, response.axis(), Words.say("chart.finalists.side"), rows));
    }

    private Row row(Candidate candidate) {
        Estimate estimate = candidate.response();
        return new Row(
                name(candidate.plan()),
                response.of(estimate.mean()),
                response.of(estimate.lower()),
                response.of(estimate.upper()),
                report.selection().chosen().isEmpty() ? Standing.NOT_JUDGED : standing(candidate.fate()),
                Wording.verdict(candidate.fate().words()));
    }

    private static Standing standing(Candidate.Fate fate) {
        return switch (fate) {
            case CHOSEN -> Standing.BEST;
            case NOT_DECIDED, NOT_SHOWN -> Standing.MAY_BE_BEST;
            case WORSE, BREAKS, FAILED -> Standing.NOT_BEST;
        };
    }

    private Optional<Chart> pareto() {
        Scaled orders = new Scaled(ORDERS, report.currency());
        Scaled profit = new Scaled(PROFIT, report.currency());
        List<Case> cases = new ArrayList<>();
        for (Map.Entry<Plan, Map<String, Estimate>> one : report.simulated().entrySet()) {
            boolean beaten = report.simulated().entrySet().stream()
                    .anyMatch(other -> keepsAll(other.getValue()) && beats(other.getValue(), one.getValue()));
            cases.add(of(one.getKey(), orders, profit, beaten ? Role.BEATEN : Role.FRONT));
        }
        Caption caption = new Caption(
                "profit-against-orders",
                Words.say("chart.plans.pareto"),
                shown(),
                report.aim().constraints().isEmpty() ? List.of() : List.of(constraints()));
        return placed(new ParetoChart(caption, orders.axis(), profit.axis(), cases, List.of()));
    }

    private Optional<Chart> against(Goal constraint) {
        Scaled x = new Scaled(constraint.measure(), report.currency());
        List<Case> cases = report.simulated().keySet().stream()
                .map(plan -> of(plan, x, response, Role.ALLOWED))
                .toList();
        String limit = Wording.words(constraint.measure())
                + (constraint.atLeast() ? " ≥ " : " ≤ ")
                + x.limit(constraint.value());
        Caption caption = new Caption(
                Slug.of(Wording.plain(response.measure())) + "-by-" + Slug.of(Wording.plain(constraint.measure())),
                Words.say("chart.plans.constraint", Wording.title(response.measure()), limit),
                shown(),
                report.aim().constraints().size() > 1 ? List.of(constraints()) : List.of());
        return placed(new ParetoChart(
                caption, x.axis(), response.axis(), cases, List.of(new Limit(limit, x.of(constraint.value())))));
    }

    /** A plan by two measures; one that on average is on the wrong side of a constraint is shown as that. */
    private Case of(Plan plan, Scaled x, Scaled y, Role other) {
        Map<String, Estimate> measures = report.simulated().getOrDefault(plan, Collections.emptyMap());
        Role role = report.selection().chosen().equals(Optional.of(plan))
                ? Role.CHOSEN
                : report.selection().runnerUp().equals(Optional.of(plan))
                        ? Role.RUNNER_UP
                        : report.today().equals(Optional.of(plan))
                                ? Role.TODAY
                                : keepsAll(measures) ? other : Role.BREAKS_CONSTRAINT;
        return new Case(name(plan), value(measures, x), value(measures, y), role);
    }

    private static Value value(Map<String, Estimate> measures, Scaled scaled) {
        Estimate estimate = measures.getOrDefault(scaled.measure(), Estimate.of());
        return new Value(scaled.of(estimate.mean()), scaled.of(estimate.lower()), scaled.of(estimate.upper()));
    }

    private boolean keepsAll(Map<String, Estimate> measures) {
        return report.aim().constraints().stream().allMatch(goal -> {
            double mean = mean(measures, goal.measure());
            return goal.atLeast() ? mean >= goal.value() : mean <= goal.value();
        });
    }

    /** Whether one has at least as much of both and more of one. */
    private static boolean beats(Map<String, Estimate> winner, Map<String, Estimate> loser) {
        double orders = mean(winner, ORDERS) - mean(loser, ORDERS);
        double profit = mean(winner, PROFIT) - mean(loser, PROFIT);
        return orders >= 0 && profit >= 0 && orders + profit > 0;
    }

    private static double mean(Map<String, Estimate> measures, String key) {
        return measures.getOrDefault(key, Estimate.of()).mean();
    }

    private String constraints() {
        return Words.say(
                "chart.plans.constraints",
                report.aim().constraints().stream().map(Wording::goalWords).collect(Collectors.joining(", ")));
    }

    /** Only a picture in which there is something. */
    private static Optional<Chart> placed(ParetoChart chart) {
        return chart.cases().stream()
                        .anyMatch(one -> Double.isFinite(one.x().mean())
                                && Double.isFinite(one.y().mean()))
                ? Optional.of(chart)
                : Optional.empty();
    }
}
