package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepDesign;

/** The one sentence about a sweep that can be quoted. */
final class SweepAnswer {
    private static final int MOST_NAMED = 4;

    private final SweepDesign design;
    private final List<Findings> all;
    private final List<Comparison> comparisons;
    private final List<ResponseCurve> curves;
    private final String currency;

    SweepAnswer(
            SweepDesign design,
            List<Findings> all,
            List<Comparison> comparisons,
            List<ResponseCurve> curves,
            String currency) {
        this.design = design;
        this.all = all;
        this.comparisons = comparisons;
        this.curves = curves;
        this.currency = currency;
    }

    String text() {
        String response = design.responses().get(0);
        if (design.isOnlyCases() && comparisons.size() == 1) {
            return new ComparisonAnswer(currency, comparisons.get(0), response).text();
        }
        List<String> parts = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            best(comparison, response).ifPresent(parts::add);
        }
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(MOST_NAMED, parts.size())));
        if (shown.size() < parts.size()) {
            shown.add("and " + (parts.size() - shown.size()) + " more cases");
        }
        List<ResponseCurve> bends = curves.stream()
                .filter(curve -> curve.knee().shape() == Knee.Shape.BENDS)
                .toList();
        if (curves.size() <= design.responses().size() && !bends.isEmpty()) {
            shown.add(new CurveWords(bends.get(bends.size() - 1), currency).shape());
        }
        return shown.isEmpty()
                ? Wording.safe(design.name()) + ": nothing can be said with what was simulated."
                : Wording.safe(design.name()) + ": " + String.join("; ", shown) + ".";
    }

    /** The best point of a case by a measure, and what cannot be told from it. */
    private Optional<String> best(Comparison comparison, String response) {
        MeasureComparison measure = comparison.measures().get(response);
        if (measure == null || measure.standings().isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = measure.standings().stream()
                .filter(Standing::candidate)
                .map(Standing::label)
                .toList();
        Findings leader = all.stream()
                .filter(findings -> candidates.contains(findings.label()))
                .reduce((one, other) -> better(measure, one, other) ? one : other)
                .orElseThrow();
        String value = Wording.value(response, leader.measure(response)) + " "
                + Wording.unit(response, currency).replaceFirst("^share ?", "");
        String others = candidates.stream()
                .filter(label -> !label.equals(leader.label()))
                .map(Wording::safe)
                .collect(Collectors.joining(", "));
        long more = candidates.size() - 1L;
        return Optional.of(Wording.words(response) + " is best at " + Wording.safe(leader.label()) + " ("
                + value.strip() + ")"
                + (more == 0
                        ? ""
                        : more <= MOST_NAMED
                                ? ", not told from " + others
                                : ", not told from " + more + " other points"));
    }

    private static boolean better(MeasureComparison measure, Findings one, Findings other) {
        double mine = one.measure(measure.measure()).mean();
        double theirs = other.measure(measure.measure()).mean();
        return MeasureComparison.direction(measure.measure()) == salesfloor.metrics.Measure.Better.LESS
                ? mine <= theirs
                : mine >= theirs;
    }
}
