package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;

/** The one sentence about a comparison that can be quoted: better, worse, or not decided and how that would be settled. */
final class ComparisonAnswer {
    private static final int MOST_NAMED = 4;
    private static final String PROFIT = "profit";

    private final Comparison comparison;
    private final String response;
    private final String reference;
    private final String currency;

    ComparisonAnswer(String currency, Comparison comparison, String response) {
        this.comparison = comparison;
        this.response = response;
        this.reference = Wording.safe(comparison.labels().get(0));
        this.currency = currency;
    }

    String text() {
        MeasureComparison measure = comparison.measures().get(response);
        if (measure == null) {
            return "Nothing can be said: " + Wording.words(response) + " was not observed in two scenarios.";
        }
        return String.join("; ", parts(measure)) + "; " + basis() + ".";
    }

    /** The same for the head of a picture: what is best where all of it is too long to be read at a glance. */
    String headline(int longest) {
        MeasureComparison measure = comparison.measures().get(response);
        if (measure == null) {
            return "Nothing can be said by " + Wording.words(response);
        }
        List<String> parts = parts(measure);
        String all = String.join("; ", parts);
        String text = all.length() <= longest ? all : parts.get(parts.size() - 1);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<String> parts(MeasureComparison measure) {
        List<String> parts = new ArrayList<>();
        if (allEqual()) {
            parts.add("no difference between " + names(comparison.labels())
                    + ": every measure is exactly equal in every replication");
        } else if (measure.contrasts().size() <= MOST_NAMED) {
            measure.contrasts().forEach(contrast -> parts.add(verdict(contrast)));
        } else {
            parts.add(counts(measure.contrasts()));
        }
        if (comparison.labels().size() > 2 && !allEqual()) {
            parts.add(best(measure));
        }
        return parts;
    }

    private boolean allEqual() {
        return comparison.measures().values().stream()
                .flatMap(measure -> measure.contrasts().stream())
                .allMatch(contrast -> contrast.verdict() == Verdict.EQUAL);
    }

    /** On what the answer rests. */
    String basis() {
        String replications = Wording.count(comparison.replications(), "replication");
        if (comparison.replications() < 2) {
            return replications + ", so without an interval";
        }
        String intervals = comparison.labels().size() > 2 ? "95 % intervals that hold together" : "95 % interval";
        return intervals + ", " + replications + " with the same luck";
    }

    private String verdict(Contrast contrast) {
        String label = Wording.safe(contrast.label());
        return switch (contrast.verdict()) {
            case EQUAL ->
                label + " and " + reference + " are exactly equal in " + Wording.words(response)
                        + " in every replication";
            case NOT_DECIDED ->
                label + " is not distinguishable from " + reference + byMeasure() + settle(contrast.toSettle());
            case BETTER, WORSE -> label + size(contrast);
            case MORE, LESS ->
                label + ": " + Wording.words(response) + " " + range(contrast) + direction(contrast) + " than in "
                        + reference;
        };
    }

    private String size(Contrast contrast) {
        boolean more = contrast.difference().mean() > 0;
        if (response.equals(PROFIT)) {
            return " earns " + range(contrast).replace(" per month", " a month") + (more ? " more" : " less") + " than "
                    + reference;
        }
        return " is " + contrast.verdict().words() + " than " + reference + ": " + Wording.words(response) + " "
                + range(contrast) + direction(contrast);
    }

    private static String direction(Contrast contrast) {
        return contrast.difference().mean() > 0 ? " higher" : " lower";
    }

    private String range(Contrast contrast) {
        double one = Math.abs(contrast.lower());
        double other = Math.abs(contrast.upper());
        return Wording.range(response, currency, Math.min(one, other), Math.max(one, other));
    }

    private String byMeasure() {
        return response.equals(PROFIT) ? "" : " by " + Wording.words(response);
    }

    /** How a difference would be settled, in brackets. */
    private String settle(int replications) {
        if (comparison.replications() < 2) {
            return "";
        }
        return " ("
                + (replications == Integer.MAX_VALUE
                        ? "no number of replications can be named that would settle it"
                        : "about " + Wording.count(more(replications), "more replication") + " would settle it")
                + ")";
    }

    private long more(int replications) {
        return Math.max(1, (long) replications - comparison.replications());
    }

    private String counts(List<Contrast> contrasts) {
        return "of " + contrasts.size() + " scenarios " + count(contrasts, Verdict.BETTER) + " are better than "
                + reference + " by " + Wording.words(response) + ", " + count(contrasts, Verdict.WORSE) + " worse, "
                + (count(contrasts, Verdict.NOT_DECIDED) + count(contrasts, Verdict.EQUAL))
                + " not distinguishable from it";
    }

    private static long count(List<Contrast> contrasts, Verdict verdict) {
        return contrasts.stream()
                .filter(contrast -> contrast.verdict() == verdict)
                .count();
    }

    private String best(MeasureComparison measure) {
        Optional<Standing> best = measure.best();
        if (best.isPresent()) {
            return "the best is " + Wording.safe(best.get().label());
        }
        List<Standing> candidates =
                measure.standings().stream().filter(Standing::candidate).toList();
        String between = candidates.size() > MOST_NAMED
                ? candidates.size() + " of the scenarios"
                : names(candidates.stream().map(Standing::label).toList());
        boolean said = measure.contrasts().stream().anyMatch(contrast -> contrast.toSettle() > 0);
        return "which is best is not decided between " + between + (said ? "" : settle(measure.toSettleBest()));
    }

    private static String names(List<String> labels) {
        List<String> safe = labels.stream().map(Wording::safe).toList();
        int last = safe.size() - 1;
        return safe.subList(0, last).stream().collect(Collectors.joining(", "))
                + (last > 0 ? " and " : "")
                + safe.get(last);
    }
}
