package salesfloor.experiment.horizon;

import java.util.List;
import java.util.OptionalInt;
import salesfloor.scenario.Time;

/**
 * How the observed window of one scenario starts.
 *
 * @param label the scenario's name in tables
 * @param time its horizon
 * @param findings what each watched series says
 */
public record ObservedStart(String label, Time time, List<StartFinding> findings) {
    public ObservedStart {
        findings = List.copyOf(findings);
    }

    /** The series whose figures over the window the start distorts, that with the largest bias for its tolerance first. */
    public List<StartFinding> distorted() {
        return findings.stream()
                .filter(StartFinding::distorts)
                .sorted((one, other) -> Double.compare(other.excess(), one.excess()))
                .toList();
    }

    /** Weeks to leave out so that none is distorted any more; empty where no number can be named. */
    public OptionalInt leaveOut() {
        int most = 0;
        for (StartFinding finding : distorted()) {
            if (finding.leaveOut().isEmpty()) {
                return OptionalInt.empty();
            }
            most = Math.max(most, finding.leaveOut().getAsInt());
        }
        return OptionalInt.of(most);
    }
}
