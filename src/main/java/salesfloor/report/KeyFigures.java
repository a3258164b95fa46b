package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.words.Words;

/** The few figures that a reader sees first. */
final class KeyFigures {
    private static final int MOST = 5;
    private static final List<String> OF_A_RUN = List.of("ordersPerDay", "profit", "serviceLevel", "activeClients");

    private KeyFigures() {}

    /** Of one scenario: first what it asks about itself, then throughput, money, service, clients and who works most. */
    static List<Figure> ofRun(Findings findings) {
        Optional<String> busiest = findings.staff().keySet().stream()
                .map(role -> "utilisation." + role)
                .filter(key -> findings.measure(key).n() > 0)
                .max(Comparator.comparingDouble(key -> findings.measure(key).mean()));
        Stream<String> asked = Stream.concat(findings.plan().stream(), findings.goals().stream())
                .map(check -> check.goal().measure());
        List<String> keys = Stream.concat(asked, OF_A_RUN.stream())
                .distinct()
                .limit(busiest.isPresent() ? MOST - 1 : MOST)
                .toList();
        return Stream.concat(keys.stream(), busiest.stream())
                .distinct()
                .map(key -> ofRun(key, findings))
                .toList();
    }

    private static Figure ofRun(String key, Findings findings) {
        Figure figure = figure(Wording.title(key), key, findings);
        return findings.plan()
                .filter(plan -> plan.goal().measure().equals(key))
                .map(plan -> figure.in(Words.say("run.planned", Wording.value(plan.goal()))))
                .orElse(figure);
    }

    /**
     * Of several scenarios: what decides, of the first, and how the others differ from it; the best of many.
     *
     * @param names what the others are called
     */
    static List<Figure> ofComparison(
            List<Findings> all, Optional<Comparison> comparison, String response, UnaryOperator<String> names) {
        Findings first = all.get(0);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(Names.of(first.label()) + ": " + Wording.words(response), response, first));
        String unit = Words.say(
                        "figure.against",
                        Wording.changeUnit(response, first.scenario().currency()),
                        Names.of(first.label()))
                .strip();
        comparison
                .flatMap(compared -> Optional.ofNullable(compared.measures().get(response)))
                .map(MeasureComparison::contrasts)
                .orElse(List.of())
                .stream()
                .sorted(byMerit(response))
                .limit(MOST - 1)
                .map(contrast -> new Figure(
                        names.apply(contrast.label()),
                        Wording.change(response, contrast.difference().mean(), contrast.halfWidth()),
                        unit,
                        contrast.difference().mean(),
                        contrast.halfWidth(),
                        Wording.isShare(response)))
                .forEach(figures::add);
        return figures;
    }

    /** Of many points: of each group the one with the best of what decides; where there is one group, the best of all. */
    static List<Figure> ofPoints(List<List<Findings>> groups, String response) {
        int each = groups.size() > 1 ? 1 : MOST - 1;
        return groups.stream()
                .flatMap(group -> best(group, response).limit(each))
                .limit(MOST)
                .map(one -> figure(Names.of(one.label()) + ": " + Wording.words(response), response, one))
                .toList();
    }

    /** The best first, by means; those without the measure are left out. */
    static Stream<Findings> best(List<Findings> all, String response) {
        Comparator<Findings> up =
                Comparator.comparingDouble(one -> one.measure(response).mean());
        return all.stream()
                .filter(one -> one.measure(response).n() > 0)
                .sorted(MeasureComparison.direction(response) == Better.LESS ? up : up.reversed());
    }

    private static Comparator<Contrast> byMerit(String response) {
        Comparator<Contrast> up =
                Comparator.comparingDouble(contrast -> contrast.difference().mean());
        return MeasureComparison.direction(response) == Better.LESS ? up : up.reversed();
    }

    private static Figure figure(String name, String key, Findings findings) {
        Estimate estimate = findings.measure(key);
        return new Figure(
                name,
                Wording.value(key, estimate),
                Wording.unitWords(key, findings.scenario().currency()),
                estimate.mean(),
                estimate.halfWidth(),
                Wording.isShare(key));
    }
}
