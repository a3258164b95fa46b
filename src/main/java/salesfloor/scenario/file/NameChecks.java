package salesfloor.scenario.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Scenario;

/** Checks that names can be told apart wherever they are shown, and that goals name roles that exist. */
final class NameChecks extends Checks {
    private static final List<String> PER_ROLE = List.of("utilisation", "routineShare", "overtime");

    NameChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        Map<String, String> people = new TreeMap<>();
        checkNames("structure.roles", scenario.structure().roles().keySet(), people);
        checkNames("structure.management", scenario.structure().management().keySet(), people);
        checkNames("leads.sources", scenario.leads().sources().keySet(), new TreeMap<>());
        checkNames("market.segments", scenario.market().segments().keySet(), new TreeMap<>());
        for (int i = 0; i < scenario.goals().size(); i++) {
            checkGoal(scenario.goals().get(i), "goals." + i);
        }
    }

    private void checkNames(String path, Collection<String> names, Map<String, String> seen) {
        for (String name : names) {
            String earlier = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (earlier != null) {
                String message = "The name '" + name + "' cannot be told from '" + earlier + "'.";
                String expected = "names that differ in more than their case";
                report(ProblemCode.SAME_NAME, path + "." + name, message, expected);
            }
        }
    }

    private void checkGoal(Goal goal, String path) {
        int dot = goal.measure().indexOf('.');
        boolean perRole = dot > 0 && PER_ROLE.contains(goal.measure().substring(0, dot));
        String role = goal.measure().substring(dot + 1);
        if (perRole
                && sound("goals", "structure.roles")
                && !scenario.structure().roles().containsKey(role)) {
            Collection<String> roles = scenario.structure().roles().keySet();
            String message = "There is no role '" + Shown.shortened(role) + "'.";
            report(
                    Problem.of(ProblemCode.UNKNOWN_MEASURE, placeOf(path), message)
                            .expected("one of " + String.join(", ", roles))
                            .maybe(NearMiss.of(role, roles)),
                    path);
        }
    }
}
