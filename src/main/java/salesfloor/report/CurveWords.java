package salesfloor.report;

import java.util.List;
import java.util.stream.Collectors;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.report.words.Words;

/** What a response curve says, in sentences. */
final class CurveWords {
    private final ResponseCurve curve;
    private final String currency;
    private final boolean isPercent;

    CurveWords(ResponseCurve curve, String currency) {
        this.curve = curve;
        this.currency = currency;
        this.isPercent = isPercent(curve);
    }

    /** Where it bends and how steep it is, or that nothing is shown; without a full stop. */
    String shape() {
        Knee knee = curve.knee();
        String what = Wording.words(curve.measure());
        String factor = Names.of(curve.factor());
        String one = Words.say(isPercent ? "curve.one-percent" : "curve.one", factor);
        return switch (knee.shape()) {
            case BENDS ->
                Words.say(
                        "curve.bends",
                        what,
                        factor,
                        place(knee.place()),
                        slope(knee.before()),
                        one,
                        slope(knee.after()));
            case STRAIGHT -> Words.say("curve.straight", what, slope(knee.before()), one);
            case FLAT -> Words.say("curve.flat", what, factor);
            case UNKNOWN ->
                Double.isFinite(knee.before().value())
                        ? Words.say("curve.on-the-whole", what, slope(knee.before()), one)
                        : Words.say("curve.unknown", what, factor);
        };
    }

    /** What limits orders at both ends of the curve, and where another thing takes over; empty where that is not known. */
    String limits() {
        List<ResponseCurve.Place> places = curve.places();
        ResponseCurve.Place first = places.get(0);
        ResponseCurve.Place last = places.get(places.size() - 1);
        if (first.limit().isEmpty()) {
            return "";
        }
        String overtaken = curve.takeovers().stream()
                .map(takeover -> Words.say(
                        "curve.takeover",
                        Wording.words(takeover.second()),
                        Wording.words(takeover.first()),
                        place(takeover.place())))
                .collect(Collectors.joining());
        return Words.say(
                "curve.limits",
                Names.of(first.setting()),
                shares(first),
                Names.of(last.setting()),
                shares(last),
                overtaken);
    }

    /** The two things that limit orders longest. */
    private static String shares(ResponseCurve.Place place) {
        return MonthLimits.words(place.limits(), 2);
    }

    /** A place with its interval. */
    static String place(Interval interval, boolean isPercent) {
        double scale = isPercent ? 100 : 1;
        String number = Figures.rough(scale * interval.value());
        String value = isPercent ? Words.say("sign.share", number) : number;
        return Double.isFinite(interval.lower())
                ? Words.say(
                        "curve.place",
                        value,
                        Figures.rough(scale * interval.lower()),
                        Figures.rough(scale * interval.upper()))
                : value;
    }

    /** Whether the levels of a curve are shares that are written as per cent. */
    static boolean isPercent(ResponseCurve curve) {
        return curve.places().stream().allMatch(place -> place.setting().endsWith("%"));
    }

    private String place(Interval interval) {
        return place(interval, isPercent);
    }

    private String slope(Interval interval) {
        boolean share = Wording.isShare(curve.measure());
        double scale = (share ? 100.0 : 1.0) / (isPercent ? 100 : 1);
        double half = Math.max(interval.upper() - interval.value(), interval.value() - interval.lower());
        return (Figures.change(scale * interval.value(), scale * half) + " "
                        + Wording.changeUnit(curve.measure(), currency))
                .strip();
    }
}
