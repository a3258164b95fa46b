package salesfloor.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import salesfloor.experiment.Findings;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.TimelineBands;
import salesfloor.experiment.TimelineBands.Band;

/**
 * How the observed weeks of one scenario went.
 *
 * @param findings what else its replications say
 * @param bands the weeks, series by series
 */
public record Timeline(Findings findings, List<Band> bands) {
    public Timeline {
        bands = List.copyOf(bands);
    }

    /** The weeks of these replications, read one by one. */
    public static Timeline of(Findings findings, ReplicationLog log, SortedSet<Integer> numbers) throws IOException {
        return new Timeline(findings, TimelineBands.of(log, numbers));
    }

    static List<Timeline> of(List<Recorded> all) throws IOException {
        List<Timeline> timelines = new ArrayList<>();
        for (Recorded one : all) {
            timelines.add(of(one.findings(), one.log(), one.numbers()));
        }
        return timelines;
    }

    /** The weeks of one series; none where there is no such series. */
    List<Band> series(String name) {
        return bands.stream().filter(band -> band.series().equals(name)).toList();
    }

    /** The first day of a week. */
    LocalDate day(Band band) {
        return Tables.observedFrom(findings.scenario()).plusWeeks(band.week());
    }
}
