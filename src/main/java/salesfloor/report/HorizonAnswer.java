package salesfloor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.horizon.LongLook;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;

/** The one sentence about warm-up and drift that can be quoted. */
final class HorizonAnswer {
    /** The measures that tell whether the base drifts, the most telling first. */
    private static final List<String> TELLING = List.of("orders", "activeClients");

    private final String name;
    private final LongLook look;
    private final Comparison views;
    private final String lastYear;
    private final Findings firstYear;

    HorizonAnswer(String name, LongLook look, Comparison views, String lastYear, Findings firstYear) {
        this.name = name;
        this.look = look;
        this.views = views;
        this.lastYear = lastYear;
        this.firstYear = firstYear;
    }

    String text() {
        String replications = Wording.count(views.replications(), "replication");
        if (views.replications() < 2) {
            return Wording.safe(name) + ": nothing can be said about warm-up and drift from " + replications + ".";
        }
        return Wording.safe(name) + ": " + warmUp() + drift() + "; 95 % intervals, " + replications
                + " with the same luck.";
    }

    private String warmUp() {
        String own =
                look.warmUpWeeks() == 0 ? "no warm-up" : "its warm-up of " + Wording.count(look.warmUpWeeks(), "week");
        List<SeriesPicture> drifting = look.having(Verdict.STILL_DRIFTS);
        if (look.recommendedWeeks() > look.warmUpWeeks()) {
            return "a warm-up of " + Wording.count(look.recommendedWeeks(), "week") + " is needed instead of "
                    + look.warmUpWeeks() + ", for " + names(look.having(Verdict.TOO_SHORT))
                    + (drifting.isEmpty() ? "" : "; no warm-up covers " + names(drifting));
        }
        if (drifting.isEmpty()) {
            return own + (look.warmUpWeeks() == 0 ? " is needed" : " is enough");
        }
        return "no warm-up covers " + names(drifting) + ", which show no steady state in "
                + Wording.count(look.weeks(), "week");
    }

    private static String names(List<SeriesPicture> pictures) {
        return pictures.stream().map(picture -> Wording.words(picture.series())).collect(Collectors.joining(" and "));
    }

    private String drift() {
        if (lastYear.equals(Outlook.YEAR_1)) {
            return "";
        }
        for (String measure : TELLING) {
            Optional<Contrast> contrast =
                    Optional.ofNullable(views.measures().get(measure)).flatMap(compared -> compared.contrast(lastYear));
            if (contrast.isPresent()) {
                return "; " + drift(measure, contrast.get());
            }
        }
        return "";
    }

    private String drift(String measure, Contrast contrast) {
        double base = firstYear.measure(measure).mean();
        String words = Wording.words(measure);
        if (contrast.verdict() == Contrast.Verdict.EQUAL) {
            return "in " + lastYear + " " + words + " are exactly those of year 1";
        }
        String unit = Wording.unit(measure, firstYear.scenario().currency());
        String size = Wording.change(measure, contrast.difference().mean(), contrast.halfWidth()) + " " + unit
                + (base == 0
                        ? ""
                        : " ("
                                + Figures.change(
                                        100 * contrast.difference().mean() / base, 100 * contrast.halfWidth() / base)
                                + " %)");
        return contrast.verdict() == Contrast.Verdict.NOT_DECIDED
                ? "no drift of " + words + " is shown: " + lastYear + " less year 1 is " + size
                : words + " still drift: " + lastYear + " less year 1 is " + size;
    }
}
