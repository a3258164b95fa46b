package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.experiment.Precision;
import salesfloor.metrics.Measure;
import salesfloor.model.event.Stage;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.file.NearMiss;

/** Names of measures as they are typed on the command line. */
final class MeasureKeys {
    private static final String PER_STAGE = "costPerOrder.";

    private static final List<String> OF_LEADS = List.of(
            "leads",
            "qualified",
            "firstDeals",
            "leadResponse",
            "leadToFirstDeal",
            "acquisitionCost",
            "costPerFirstDeal");

    private static final List<String> OF_ROLES = List.of("utilisation", "routineShare", "overtime");

    private MeasureKeys() {}

    /** Every measure that a scenario with these roles has, but for those per stage, which start with a known name. */
    static List<String> of(Scenario scenario) {
        List<String> keys = new ArrayList<>();
        for (Measure measure : Measure.catalogue()) {
            if (measure.key().endsWith("<role>")) {
                scenario.structure()
                        .roles()
                        .keySet()
                        .forEach(role -> keys.add(measure.key().replace("<role>", role)));
            } else if (!measure.key().contains("<")) {
                keys.add(measure.key());
            }
        }
        return keys;
    }

    /** Reads {@code orders=2%}, of a measure that every one of these scenarios has. */
    static Precision precision(String text, List<Scenario> scenarios, CommandLine command) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        String share = equals < 0 ? "" : text.substring(equals + 1).strip();
        for (Scenario scenario : scenarios) {
            if (!isKnown(key, scenario)) {
                throw new ParameterException(
                        command,
                        "--precision " + text + ": '" + key + "' is not a measure." + suggestion(key, of(scenario)));
            }
        }
        refuseImpossible("--precision " + text, key, scenarios, command);
        if (!share.matches("[0-9]{1,3}(\\.[0-9]{1,9})? ?%|0\\.[0-9]{1,9}")) {
            throw new ParameterException(
                    command, "--precision " + text + ": expected a share of the mean, such as " + key + "=2%.");
        }
        boolean percent = share.endsWith("%");
        double number = Double.parseDouble(share.replace("%", "").strip());
        return positive(new Precision(key, percent ? number / 100 : number), text, command);
    }

    /** Refuses a precision of what is zero or never observed in all of these scenarios, whatever happens. */
    static void refuseImpossible(String where, String key, List<Scenario> scenarios, CommandLine command) {
        List<String> reasons = new ArrayList<>();
        scenarios.forEach(scenario -> impossible(key, scenario).ifPresent(reasons::add));
        if (reasons.size() == scenarios.size()) {
            throw new ParameterException(command, where + ": " + reasons.get(0));
        }
    }

    /** Refuses what is no measure that all of these scenarios have. */
    static void check(String key, List<Scenario> scenarios, CommandLine command) {
        List<String> keys = new ArrayList<>(of(scenarios.get(0)));
        scenarios.forEach(scenario -> keys.retainAll(of(scenario)));
        if (!keys.contains(key) && !key.startsWith(PER_STAGE)) {
            boolean somewhere =
                    scenarios.stream().anyMatch(scenario -> of(scenario).contains(key));
            throw new ParameterException(
                    command,
                    "--response " + key + ": '" + key
                            + (somewhere ? "' is not a measure of every scenario here." : "' is not a measure.")
                            + suggestion(key, keys));
        }
    }

    private static String suggestion(String key, List<String> keys) {
        return Optional.ofNullable(NearMiss.of(key, keys))
                .map(near -> " Maybe '" + near + "'.")
                .orElse(" Measures: " + String.join(", ", keys) + ".");
    }

    private static Precision positive(Precision precision, String text, CommandLine command) {
        if (precision.share() <= 0 || precision.share() > 1) {
            throw new ParameterException(
                    command, "--precision " + text + ": the share must be above 0 % and at most 100 %.");
        }
        return precision;
    }

    private static boolean isKnown(String key, Scenario scenario) {
        return of(scenario).contains(key)
                || Stream.of(Stage.values()).anyMatch(stage -> key.equals(PER_STAGE + stage.key()));
    }

    /** Why a measure of this scenario is zero or never observed, whatever happens. */
    private static Optional<String> impossible(String key, Scenario scenario) {
        if (scenario.leads().sources().isEmpty() && OF_LEADS.contains(key)) {
            return Optional.of("the scenario has no leads.sources, so there is no " + key + " to take a share of.");
        }
        Economics economics = scenario.economics();
        if (key.equals("overhead") && economics.overhead() == 0 && economics.overheadShare() == 0) {
            return Optional.of("the scenario has no overhead, so it is always 0 and no share of it can be reached.");
        }
        Structure.@Nullable Role role = scenario.structure().roles().get(key.substring(key.indexOf('.') + 1));
        if (role != null && OF_ROLES.contains(key.substring(0, key.indexOf('.'))) && role.seats() == 0) {
            return Optional.of("nobody has this role, so there is nothing to take a share of.");
        }
        return Optional.empty();
    }
}
