package salesfloor.report;

import java.util.List;
import java.util.stream.Collectors;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;

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
        String one = (isPercent ? " for each per cent of " : " for one more of ") + Wording.safe(curve.factor());
        return switch (knee.shape()) {
            case BENDS ->
                what + " bends at " + Wording.safe(curve.factor()) + " " + place(knee.place()) + ": before, "
                        + slope(knee.before()) + one + "; behind, " + slope(knee.after());
            case STRAIGHT ->
                what + " changes by " + slope(knee.before()) + one + " over the whole range, and no bend is shown";
            case FLAT -> "no change of " + what + " is shown over the whole range of " + Wording.safe(curve.factor());
            case UNKNOWN ->
                Double.isFinite(knee.before().value())
                        ? what + " changes by " + slope(knee.before()) + one
                                + " on the whole; a knee needs four levels and two replications"
                        : "nothing can be said of " + what + " against " + Wording.safe(curve.factor());
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
                .map(takeover -> "; " + Wording.words(takeover.second()) + " overtakes "
                        + Wording.words(takeover.first()) + " at " + place(takeover.place()))
                .collect(Collectors.joining());
        return "what limits orders: at " + Wording.safe(first.setting()) + " " + shares(first) + "; at "
                + Wording.safe(last.setting()) + " " + shares(last) + overtaken;
    }

    /** The two things that limit orders longest. */
    private static String shares(ResponseCurve.Place place) {
        return MonthLimits.words(place.limits(), 2);
    }

    /** A place with its interval. */
    static String place(Interval interval, boolean isPercent) {
        double scale = isPercent ? 100 : 1;
        String value = Figures.rough(scale * interval.value()) + (isPercent ? " %" : "");
        return Double.isFinite(interval.lower())
                ? value + " (" + Figures.rough(scale * interval.lower()) + " to "
                        + Figures.rough(scale * interval.upper()) + ")"
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
        String unit = Wording.unit(curve.measure(), currency);
        boolean share = unit.startsWith("share");
        double scale = (share ? 100.0 : 1.0) / (isPercent ? 100 : 1);
        double half = Math.max(interval.upper() - interval.value(), interval.value() - interval.lower());
        return (Figures.change(scale * interval.value(), scale * half) + " "
                        + (share ? unit.replaceFirst("^share", "points") : unit))
                .strip();
    }
}
