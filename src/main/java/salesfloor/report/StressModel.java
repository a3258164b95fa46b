package salesfloor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesfloor.report.words.Words;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;

/** What {@code STRESS.md} says of the model: its flow, rules and parts as the first scenario has them. */
final class StressModel {
    /** What follows what in the model, for every scenario: nodes with an activity's name show who does it. */
    private static final List<String> FLOW = List.of(
            "lead --> qualify",
            "qualify --> develop",
            "develop --> client",
            "develop --> handover",
            "handover --> client",
            "client --> takeOrder",
            "takeOrder --> prepareDocuments",
            "prepareDocuments --> delivery",
            "delivery --> client",
            "client --> answerQuery",
            "delivery --> handleComplaint",
            "retain --> client",
            "client --> lapsed",
            "lapsed --> reactivate",
            "reactivate --> client",
            "client --> left",
            "lapsed --> left");

    private final ScenarioValues values;
    private final Scenario scenario;

    /** @param stored the first scenario, with everything filled in */
    StressModel(StoredScenario stored, FolderReport report) {
        values = ScenarioValues.of(stored.text());
        scenario = report.first();
    }

    /** A picture in the words of Mermaid, which many readers of Markdown draw. Names from the scenario are bare words in it. */
    String diagram() {
        StringBuilder text = new StringBuilder(StressForm.says("2.1")).append("\n\n```mermaid\nflowchart LR\n");
        Stream.of(ActivityType.values())
                .map(activity -> "    " + activity.key() + "[\"" + activity.key() + ": " + doers(activity) + "\"]\n")
                .forEach(text::append);
        FLOW.forEach(step -> text.append("    ").append(step).append('\n'));
        return text.append("```").toString();
    }

    private String doers(ActivityType activity) {
        String roles = scenario.structure().roles().entrySet().stream()
                .filter(role -> does(role.getValue(), activity))
                .map(role -> role.getKey().replaceAll("[^\\p{L}\\p{N} -]+", " ").strip())
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "–" : roles;
    }

    private static boolean does(Role role, ActivityType activity) {
        return role.activities().stream().anyMatch(duty -> duty.activity() == activity);
    }

    String rules() {
        String ends = Stream.of(ActivityType.values())
                .map(activity -> activity.key() + " " + values.at("activities." + activity.key() + ".shiftEnd"))
                .filter(end -> !end.endsWith(" "))
                .collect(Collectors.joining(", "));
        return StressForm.says("2.4", values.at("structure.accounts"), values.at("structure.orphans"), ends);
    }

    String components() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Role> role : scenario.structure().roles().entrySet()) {
            String duties = role.getValue().activities().stream()
                    .map(duty -> duty.activity().key())
                    .collect(Collectors.joining(", "));
            rows.add(List.of(
                    Markdown.text(role.getKey()),
                    Integer.toString(role.getValue().headcount()),
                    duties));
        }
        List<String> header = Stream.of("role", "headcount", "activities")
                .map(column -> Words.say("stress.column." + column))
                .toList();
        return StressForm.says(
                        "2.5",
                        Markdown.text(
                                String.join(", ", scenario.leads().sources().keySet()))) + "\n\n"
                + Markdown.table(header, rows);
    }

    String start() {
        return StressForm.says("4.1", values.at("market.initialClients"), values.at("time.warmUp"));
    }

    String length() {
        LocalDate from = Tables.observedFrom(scenario);
        return StressForm.says(
                "4.2",
                values.at("time.start"),
                values.at("time.length"),
                from,
                String.format(Locale.ROOT, "%d", scenario.time().observedOpenDays()));
    }
}
