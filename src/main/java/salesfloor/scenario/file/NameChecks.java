package salesfloor.scenario.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Scenario;

/** Checks that names can be told apart wherever they are shown, and that goals name roles that exist. */
final class NameChecks extends Checks {
    private static final List<String> PER_ROLE = List.of("utilisation", "routineShare", "overtime");
    private static final List<String> PER_CLASS =
            List.of("clients", "clientShare", "valueShare", "ordersPerClient", "careMinutes", "marginPerClient");
    private static final String CLASSES = "activities.retain.classes";

    NameChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        Map<String, String> people = new TreeMap<>();
        checkNames("structure.roles", scenario.structure().roles().keySet(), people);
        checkNames("structure.management", scenario.structure().management().keySet(), people);
        checkNames("structure.teams", scenario.structure().teams().keySet(), new TreeMap<>());
        checkNames("leads.sources", scenario.leads().sources().keySet(), new TreeMap<>());
        checkNames("market.segments", scenario.market().segments().keySet(), new TreeMap<>());
        scenario.activities().retain().classes().ifPresent(classes -> {
            checkNames(CLASSES + ".byValue", classes.byValue().keySet(), new TreeMap<>());
            checkNames(CLASSES + ".programmes", classes.programmes().keySet(), new TreeMap<>());
        });
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
        String stem = dot > 0 ? goal.measure().substring(0, dot) : "";
        String of = goal.measure().substring(dot + 1);
        if (PER_ROLE.contains(stem) && sound("structure.roles")) {
            checkGoal(path, "role", of, scenario.structure().roles().keySet());
        } else if (PER_CLASS.contains(stem) && sound(CLASSES)) {
            List<String> classes = scenario.activities()
                    .retain()
                    .classes()
                    .map(CareByClass::names)
                    .orElse(List.of());
            checkGoal(path, "class of clients", of, classes);
        }
    }

    private void checkGoal(String path, String what, String name, Collection<String> known) {
        if (!sound("goals") || known.contains(name)) {
            return;
        }
        if (known.isEmpty()) {
            String message = "There is no " + what + " '" + Shown.shortened(name) + "'.";
            report(ProblemCode.UNKNOWN_MEASURE, path, message, CLASSES + " to be given");
        } else {
            reportUnknown(ProblemCode.UNKNOWN_MEASURE, path, what, name, known);
        }
    }
}
