package salesfloor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.TimeOfDayRange;

/**
 * What comes before a role's order of preference: the activity whose protected hours these are, then somebody who waits on the
 * telephone, then what has waited too long.
 */
final class Precedence {

    private final List<Duty> shielded;
    private final List<Duty> raised;
    private final boolean callersFirst;

    private Precedence(Role role, boolean callersFirst) {
        this.callersFirst = callersFirst;
        shielded = role.activities().stream()
                .filter(duty -> duty.protectedHours().isPresent())
                .toList();
        raised = role.activities().stream()
                .filter(duty -> duty.raisedAfter().isPresent())
                .toList();
    }

    /** The rules of a role; null when it has none. */
    static @Nullable Precedence of(Role role, boolean callersFirst) {
        Precedence rules = new Precedence(role, callersFirst);
        return callersFirst || !rules.shielded.isEmpty() || !rules.raised.isEmpty() ? rules : null;
    }

    boolean callersFirst() {
        return callersFirst;
    }

    /** The activity that the time of day is protected for; null when it is for none. */
    @Nullable
    ActivityType protectedAt(long now) {
        long timeOfDay = now % Ticks.PER_DAY;
        for (Duty duty : shielded) {
            TimeOfDayRange hours = duty.protectedHours().orElseThrow();
            if (timeOfDay >= hours.fromMinute() * Ticks.PER_MINUTE && timeOfDay < hours.toMinute() * Ticks.PER_MINUTE) {
                return duty.activity();
            }
        }
        return null;
    }

    /** Duties whose items come first when they have waited too long, in order of preference. */
    List<Duty> raised() {
        return raised;
    }
}
