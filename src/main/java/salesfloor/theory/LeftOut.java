package salesfloor.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Duty;

/** What a scenario asks for and the balance of flows cannot know: it has no queues, no clients and no single persons. */
public enum LeftOut {
    /** Clients cared for by class: all are taken to be called alike. */
    CLASSES_OF_CARE,
    /** Own clients, familiarity and teams: anybody of the desk serves any client. */
    OWN_CLIENTS,
    /** Rules that put work first or set it aside: they move waits, not minutes. */
    PRECEDENCE,
    /** Hiring by utilisation and what hard work does to people. */
    STRAIN;

    /** Its key in words: {@code own-clients}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each mechanism of the scenario that the estimate leaves out. */
    public static List<LeftOut> of(Scenario scenario) {
        List<LeftOut> left = new ArrayList<>();
        Structure structure = scenario.structure();
        if (scenario.activities().retain().classes().isPresent()) {
            left.add(CLASSES_OF_CARE);
        }
        if (structure.accounts().haveOwners()
                || structure.teams().size() > 1
                || scenario.activities().develop().keepsClients()) {
            left.add(OWN_CLIENTS);
        }
        if (hasPrecedence(structure)) {
            left.add(PRECEDENCE);
        }
        boolean hires = structure.roles().values().stream()
                .anyMatch(role -> role.hiring().isPresent());
        if (hires || scenario.people().load().isPresent()) {
            left.add(STRAIN);
        }
        return left;
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
