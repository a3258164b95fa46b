package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.words.Words;

/** The one sentence about a sweep that can be quoted. */
final class SweepAnswer {
    private static final int MOST_NAMED = 4;
    private static final int MOST_PARTS = 3;

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
        flat(response).ifPresent(parts::add);
        for (Comparison comparison : comparisons) {
            if (!(isFlat(comparison, response) && isFlatTogether(response))) {
                found(comparison, response).ifPresent(parts::add);
            }
        }
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(MOST_PARTS, parts.size())));
        if (shown.size() < parts.size()) {
            shown.add(Words.say("sweep.more-cases", Words.count(parts.size() - shown.size(), "case")));
        }
        if (design.groups().size() == 1) {
            bends(response).ifPresent(shown::add);
        }
        return shown.isEmpty()
                ? nothing(response)
                : Words.say("sweep.answer", Names.of(design.name()), String.join("; ", shown));
    }

    /** One sentence for all cases of which nothing is shown, where these are several. */
    private Optional<String> flat(String response) {
        if (!isFlatTogether(response)) {
            return Optional.empty();
        }
        List<Comparison> flat = comparisons.stream()
                .filter(comparison -> isFlat(comparison, response))
                .toList();
        ResponseCurve first = own(flat.get(0), response).get(0);
        String where = flat.size() == comparisons.size()
                ? Words.say("sweep.in-every-case", flat.size())
                : flat.size() > MOST_NAMED
                        ? Words.say("sweep.in-cases", flat.size(), comparisons.size())
                        : Wording.list(flat.stream()
                                .map(comparison ->
                                        Names.of(group(comparison.labels().get(0))))
                                .toList());
        return Optional.of(where + ": " + new CurveWords(first, currency).shape());
    }

    /** Whether nothing is shown of several cases along one factor. */
    private boolean isFlatTogether(String response) {
        List<Comparison> flat = comparisons.stream()
                .filter(comparison -> isFlat(comparison, response))
                .toList();
        return flat.size() > 1
                && flat.stream()
                                .map(comparison ->
                                        own(comparison, response).get(0).factor())
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isFlat(Comparison comparison, String response) {
        List<ResponseCurve> own = own(comparison, response);
        return own.size() == 1 && own.get(0).knee().shape() == Knee.Shape.FLAT;
    }

    /** Of points that were not compared: the best mean, and what would say more. */
    private String nothing(String response) {
        return KeyFigures.best(all, response)
                .findFirst()
                .map(best -> Words.say(
                        "sweep.not-compared",
                        Names.of(design.name()),
                        Wording.words(response),
                        Names.of(best.label()),
                        Wording.valueWithUnit(response, best.measure(response), currency)))
                .orElseGet(() -> Words.say("sweep.nothing", Names.of(design.name())));
    }

    /** Where the measure bends: at full length for one curve, only the places for several factors. */
    private Optional<String> bends(String response) {
        List<ResponseCurve> bent = curves.stream()
                .filter(curve ->
                        curve.measure().equals(response) && curve.knee().shape() == Knee.Shape.BENDS)
                .toList();
        if (bent.isEmpty() || bent.size() > MOST_NAMED) {
            return Optional.empty();
        }
        if (bent.size() == 1) {
            return Optional.of(new CurveWords(bent.get(0), currency).shape());
        }
        return Optional.of(Words.say(
                "sweep.bends",
                bent.stream()
                        .map(curve -> Names.of(curve.factor()) + " "
                                + CurveWords.place(curve.knee().place(), CurveWords.isPercent(curve)))
                        .collect(Collectors.joining(", "))));
    }

    /** What is said of a case: how the measure follows the only factor where it does so evenly, else the best point. */
    private Optional<String> found(Comparison comparison, String response) {
        String group = group(comparison.labels().get(0));
        List<ResponseCurve> own = own(comparison, response);
        String where = group.isEmpty() || design.isOnlyCases() ? "" : Names.of(group) + ": ";
        boolean even = own.size() == 1
                && (own.get(0).knee().shape() == Knee.Shape.STRAIGHT
                        || own.get(0).knee().shape() == Knee.Shape.FLAT);
        return even
                ? Optional.of(where + new CurveWords(own.get(0), currency).shape())
                : best(comparison, response, where).map(text -> where + text);
    }

    private List<ResponseCurve> own(Comparison comparison, String response) {
        String group = group(comparison.labels().get(0));
        return curves.stream()
                .filter(curve -> curve.group().equals(group) && curve.measure().equals(response))
                .toList();
    }

    private String group(String label) {
        return design.points().stream()
                .filter(point -> point.label().equals(label))
                .map(DesignPoint::group)
                .findFirst()
                .orElse("");
    }

    /** The best point of a case by a measure, and what cannot be told from it. */
    private Optional<String> best(Comparison comparison, String response, String where) {
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
        String value = Wording.valueWithUnit(response, leader.measure(response), currency);
        List<String> others = candidates.stream()
                .filter(label -> !label.equals(leader.label()))
                .map(label -> within(label, where))
                .toList();
        return Optional.of(Words.say(
                "sweep.best", Wording.words(response), within(leader.label(), where), value, notTold(others)));
    }

    private static String notTold(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        return Words.say(
                "sweep.not-told",
                others.size() <= MOST_NAMED
                        ? String.join(", ", others)
                        : Words.say("sweep.other-points", others.size()));
    }

    /** A label without the case that is named already. */
    private static String within(String label, String where) {
        String safe = Names.of(label);
        return safe.startsWith(where) ? safe.substring(where.length()) : safe;
    }

    private static boolean better(MeasureComparison measure, Findings one, Findings other) {
        double mine = one.measure(measure.measure()).mean();
        double theirs = other.measure(measure.measure()).mean();
        return MeasureComparison.direction(measure.measure()) == salesfloor.metrics.Measure.Better.LESS
                ? mine <= theirs
                : mine >= theirs;
    }
}
