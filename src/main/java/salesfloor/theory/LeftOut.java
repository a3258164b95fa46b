package salesfloor.theory;

import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Duty;

/** What a scenario asks for and the balance of flows cannot know: it has no queues, no clients and no single persons. */
public final class LeftOut {

    private LeftOut() {}

    /** A sentence for each mechanism of the scenario that the estimate leaves out. */
    public static List<String> of(Scenario scenario) {
        List<String> sentences = new ArrayList<>();
        Structure structure = scenario.structure();
        if (scenario.activities().retain().classes().isPresent()) {
            sentences.add(
                    "Classes of care are left out: all clients are taken to be called as activities.retain says.");
        }
        if (structure.accounts().haveOwners()
                || structure.teams().size() > 1
                || scenario.activities().develop().keepsClients()) {
            sentences.add("Own clients, familiarity and teams are left out: anybody of the desk serves any client.");
        }
        if (hasPrecedence(structure)) {
            sentences.add("Rules that put work first or set it aside are left out: they move waits, not minutes.");
        }
        boolean hires = structure.roles().values().stream()
                .anyMatch(role -> role.hiring().isPresent());
        if (hires || scenario.people().load().isPresent()) {
            sentences.add("Hiring by utilisation and what hard work does to people are left out.");
        }
        return sentences;
    }

    private static boolean hasPrecedence(Structure structure) {
        return structure.callersFirst() || structure.duties().anyMatch(LeftOut::isPrecedence);
    }

    private static boolean isPrecedence(Duty duty) {
        return duty.protectedHours().isPresent()
                || duty.raisedAfter().isPresent()
                || duty.interruptible()
                || duty.dailyCap() > 0;
    }
}
