package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Contrast.Verdict;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.report.words.Words;

/** How far a measure comes along a curve, against the first level of its factor: the answer to "by up to how much?". */
final class CurveGain {
    private final ResponseCurve curve;
    private final String currency;

    CurveGain(ResponseCurve curve, String currency) {
        this.curve = curve;
        this.currency = currency;
    }

    /** The furthest up and down that is shown, without a full stop; empty where nothing is compared with the first level. */
    String words(List<Comparison> comparisons) {
        ResponseCurve.Place first = curve.places().get(0);
        List<Contrast> contrasts = comparisons.stream()
                .filter(comparison -> comparison.labels().get(0).equals(first.label()))
                .flatMap(comparison -> Optional.ofNullable(comparison.measures().get(curve.measure())).stream())
                .flatMap(measure -> curve.places().stream().flatMap(place -> measure.contrast(place.label()).stream()))
                .toList();
        if (contrasts.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        furthest(contrasts, 1).ifPresent(contrast -> parts.add(words("curve.gain.up", contrast)));
        furthest(contrasts, -1).ifPresent(contrast -> parts.add(words("curve.gain.down", contrast)));
        return Words.say(
                "curve.gain",
                Names.of(curve.factor()),
                Names.of(first.setting()),
                parts.isEmpty() ? Words.say("curve.gain.none") : String.join(", ", parts));
    }

    private static Optional<Contrast> furthest(List<Contrast> contrasts, int sign) {
        return contrasts.stream()
                .filter(contrast -> contrast.verdict() != Verdict.NOT_DECIDED && contrast.verdict() != Verdict.EQUAL)
                .filter(contrast -> sign * contrast.difference().mean() > 0)
                .max(Comparator.comparingDouble(
                        contrast -> sign * contrast.difference().mean()));
    }

    private String words(String key, Contrast contrast) {
        String setting = curve.places().stream()
                .filter(place -> place.label().equals(contrast.label()))
                .map(place -> Names.of(place.setting()))
                .findFirst()
                .orElseThrow();
        String change = Wording.change(curve.measure(), contrast.difference().mean(), contrast.halfWidth()) + " "
                + Wording.changeUnit(curve.measure(), currency);
        return Words.say(key, change.strip() + share(contrast), setting);
    }

    /** The same as a share of the first level, where that is surely above zero. */
    private String share(Contrast contrast) {
        Estimate first = curve.places().get(0).y();
        if (Wording.isShare(curve.measure()) || !(first.lower() > 0)) {
            return "";
        }
        double scale = 100 / first.mean();
        String change = Figures.change(scale * contrast.difference().mean(), scale * contrast.halfWidth());
        return " (" + Words.say("sign.share", change) + ")";
    }
}
