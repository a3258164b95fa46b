package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import salesfloor.report.words.Words;

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
        this.reference = Names.of(comparison.labels().get(0));
        this.currency = currency;
    }

    String text() {
        MeasureComparison measure = comparison.measures().get(response);
        if (measure == null) {
            return Words.say("compare.nothing", Wording.words(response));
        }
        return Words.say("compare.answer", String.join("; ", parts(measure)), basis());
    }

    /** The same for the head of a picture: what is best where all of it is too long to be read at a glance. */
    String headline(int longest) {
        MeasureComparison measure = comparison.measures().get(response);
        if (measure == null) {
            return Words.say("compare.nothing.short", Wording.words(response));
        }
        List<String> parts = parts(measure);
        String all = String.join("; ", parts);
        String text = all.length() <= longest ? all : parts.get(parts.size() - 1);
        return Wording.capital(text);
    }

    private List<String> parts(MeasureComparison measure) {
        List<String> parts = new ArrayList<>();
        if (allEqual()) {
            parts.add(Words.say("compare.all-equal", names(comparison.labels())));
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
            return Words.say("basis.one", replications);
        }
        return Words.say(comparison.labels().size() > 2 ? "basis.together" : "basis.alone", replications);
    }

    private String verdict(Contrast contrast) {
        String label = Names.of(contrast.label());
        return switch (contrast.verdict()) {
            case EQUAL -> Words.say("compare.equal", label, reference, Wording.words(response));
            case NOT_DECIDED -> Words.say("compare.open", label, reference, byMeasure(), settle(contrast.toSettle()));
            case BETTER, WORSE -> judged(label, contrast);
            case MORE, LESS ->
                Words.say(
                        "compare.unjudged." + direction(contrast),
                        label,
                        Wording.words(response),
                        range(contrast),
                        reference);
        };
    }

    private String judged(String label, Contrast contrast) {
        if (response.equals(PROFIT)) {
            String earns = contrast.difference().mean() > 0 ? "compare.earns.more" : "compare.earns.less";
            return Words.say(earns, label, Wording.amounts(currency, least(contrast), most(contrast)), reference);
        }
        return Words.say(
                "compare.judged." + direction(contrast),
                label,
                Wording.verdict(contrast.verdict().words()),
                reference,
                Wording.words(response),
                range(contrast));
    }

    private static String direction(Contrast contrast) {
        return contrast.difference().mean() > 0 ? "higher" : "lower";
    }

    private String range(Contrast contrast) {
        return Wording.range(response, currency, least(contrast), most(contrast));
    }

    private static double least(Contrast contrast) {
        return Math.min(Math.abs(contrast.lower()), Math.abs(contrast.upper()));
    }

    private static double most(Contrast contrast) {
        return Math.max(Math.abs(contrast.lower()), Math.abs(contrast.upper()));
    }

    private String byMeasure() {
        return response.equals(PROFIT) ? "" : Words.say("compare.open.by", Wording.words(response));
    }

    /** How a difference would be settled, in brackets. */
    private String settle(int replications) {
        if (comparison.replications() < 2) {
            return "";
        }
        return replications == Integer.MAX_VALUE
                ? Words.say("compare.settle.never")
                : Words.say("compare.settle", Wording.count(more(replications), "more replication"));
    }

    private long more(int replications) {
        return Math.max(1, (long) replications - comparison.replications());
    }

    private String counts(List<Contrast> contrasts) {
        return Words.say(
                "compare.counts",
                contrasts.size(),
                count(contrasts, Verdict.BETTER),
                reference,
                Wording.words(response),
                count(contrasts, Verdict.WORSE),
                count(contrasts, Verdict.NOT_DECIDED) + count(contrasts, Verdict.EQUAL));
    }

    private static long count(List<Contrast> contrasts, Verdict verdict) {
        return contrasts.stream()
                .filter(contrast -> contrast.verdict() == verdict)
                .count();
    }

    private String best(MeasureComparison measure) {
        Optional<Standing> best = measure.best();
        if (best.isPresent()) {
            return Words.say("compare.best", Names.of(best.get().label()));
        }
        List<Standing> candidates =
                measure.standings().stream().filter(Standing::candidate).toList();
        String between = candidates.size() > MOST_NAMED
                ? Words.say("compare.best.many", candidates.size())
                : names(candidates.stream().map(Standing::label).toList());
        boolean said = measure.contrasts().stream().anyMatch(contrast -> contrast.toSettle() > 0);
        return Words.say("compare.best.open", between, said ? "" : settle(measure.toSettleBest()));
    }

    private static String names(List<String> labels) {
        return Wording.list(labels.stream().map(Names::of).toList());
    }
}
