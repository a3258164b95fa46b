package salesfloor.report;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.horizon.LongLook;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;
import salesfloor.report.words.Words;

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
            return Words.say("horizon.nothing", Names.of(name), replications);
        }
        return Words.say("horizon.answer", Names.of(name), warmUp(), drift(), replications);
    }

    private String warmUp() {
        List<SeriesPicture> drifting = look.having(Verdict.STILL_DRIFTS);
        if (look.recommendedWeeks() > look.warmUpWeeks()) {
            return Words.say(
                            "horizon.longer",
                            Words.count(look.recommendedWeeks(), "week"),
                            look.warmUpWeeks(),
                            names(look.having(Verdict.TOO_SHORT)))
                    + (drifting.isEmpty() ? "" : Words.say("horizon.not-covered", names(drifting)));
        }
        if (drifting.isEmpty()) {
            return look.warmUpWeeks() == 0
                    ? Words.say("horizon.none-needed")
                    : Words.say("horizon.enough", Words.count(look.warmUpWeeks(), "week"));
        }
        return Words.say("horizon.no-steady-state", names(drifting), Words.count(look.weeks(), "week"));
    }

    private static String names(List<SeriesPicture> pictures) {
        return Wording.list(pictures.stream()
                .map(picture -> Wording.words(picture.series()))
                .toList());
    }

    private String drift() {
        if (lastYear.equals(Outlook.YEAR_1)) {
            return "";
        }
        for (String measure : TELLING) {
            Optional<Contrast> contrast =
                    Optional.ofNullable(views.measures().get(measure)).flatMap(compared -> compared.contrast(lastYear));
            if (contrast.isPresent()) {
                return drift(measure, contrast.get());
            }
        }
        return "";
    }

    private String drift(String measure, Contrast contrast) {
        double base = firstYear.measure(measure).mean();
        String words = Wording.words(measure);
        if (contrast.verdict() == Contrast.Verdict.EQUAL) {
            return Words.say("horizon.equal", Names.of(lastYear), words);
        }
        String unit = Wording.unitWords(measure, firstYear.scenario().currency());
        String size =
                (Wording.change(measure, contrast.difference().mean(), contrast.halfWidth()) + " " + unit).strip();
        double scale = 100 / base;
        String relative = Words.say(
                "sign.share", Figures.change(scale * contrast.difference().mean(), scale * contrast.halfWidth()));
        return Words.say(
                contrast.verdict() == Contrast.Verdict.NOT_DECIDED ? "horizon.no-drift" : "horizon.drift",
                Names.of(lastYear),
                words,
                base == 0 ? size : Words.say("horizon.relative", size, relative));
    }
}
