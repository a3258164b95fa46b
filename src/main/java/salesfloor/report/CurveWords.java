package salesfloor.report;

import java.util.List;
import java.util.stream.Collectors;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.Takeover;

/** What a response curve says, in sentences. */
final class CurveWords {
    private final ResponseCurve curve;
    private final String currency;

    CurveWords(ResponseCurve curve, String currency) {
        this.curve = curve;
        this.currency = currency;
    }

    /** Where it bends and how steep it is, or that nothing is shown; without a full stop. */
    String shape() {
        Knee knee = curve.knee();
        String what = Wording.words(curve.measure());
        String one = " for one more of " + Wording.safe(curve.factor());
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

    /** What limits orders along the curve; empty where that is not known. Without a full stop. */
    String limits() {
        List<Takeover> takeovers = curve.takeovers();
        if (takeovers.isEmpty()) {
            String limit = curve.places().get(0).limit();
            return limit.isEmpty() ? "" : "what limits orders longest is " + Wording.words(limit) + " throughout";
        }
        return "what limits orders longest: "
                + takeovers.stream()
                        .map(takeover -> Wording.words(takeover.first()) + " up to " + place(takeover.place()) + ", ")
                        .collect(Collectors.joining())
                + "then " + Wording.words(takeovers.get(takeovers.size() - 1).second());
    }

    /** A place with its interval. */
    static String place(Interval interval) {
        String value = Figures.rough(interval.value());
        return Double.isFinite(interval.lower())
                ? value + " (" + Figures.rough(interval.lower()) + " to " + Figures.rough(interval.upper()) + ")"
                : value;
    }

    private String slope(Interval interval) {
        String unit = Wording.unit(curve.measure(), currency);
        boolean share = unit.startsWith("share");
        double scale = share ? 100 : 1;
        double half = Math.max(interval.upper() - interval.value(), interval.value() - interval.lower());
        return (Figures.change(scale * interval.value(), scale * half) + " "
                        + (share ? unit.replaceFirst("^share", "points") : unit))
                .strip();
    }
}
