package salesfloor.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesfloor.scenario.DatedAbsence;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;

/**
 * Dates of joiners, leavers and absences, seen against the run. As with holidays, a run that a later text has moved or shortened
 * leaves inherited dates outside: what is planned for then does not happen, and an absence counts for the days that are left.
 */
final class StaffDates {
    private final Time time;

    StaffDates(Time time) {
        this.time = time;
    }

    LocalDate lastDay() {
        return time.start().plusDays(time.length().minusMinutes(1).toDays());
    }

    boolean isOutside(LocalDate day) {
        return day.isBefore(time.start()) || day.isAfter(lastDay());
    }

    private boolean anyOutside(Role role) {
        return role.plan().stream().anyMatch(change -> isOutside(change.on()))
                || role.away().stream().anyMatch(absence -> isOutside(absence.from()) || isOutside(absence.to()));
    }

    boolean anyOutside(Scenario scenario) {
        return scenario.structure().roles().values().stream().anyMatch(this::anyOutside);
    }

    /** The tree without what lies outside the run. */
    Node.Fields within(Scenario scenario, Node.Fields root) {
        Node.Field structure = root.field("structure").orElseThrow();
        Node.Field roles = ((Node.Fields) structure.value()).field("roles").orElseThrow();
        Node.Fields named = (Node.Fields) roles.value();
        for (Node.Field role : named.fields()) {
            Role settings = scenario.structure().roles().get(role.name());
            if (settings != null && role.value() instanceof Node.Fields fields) {
                named = named.with(new Node.Field(role.key(), within(settings, fields)));
            }
        }
        Node.Fields changed = ((Node.Fields) structure.value()).with(new Node.Field(roles.key(), named));
        return root.with(new Node.Field(structure.key(), changed));
    }

    private Node.Fields within(Role role, Node.Fields fields) {
        Node.Field plan = fields.field("plan").orElseThrow();
        Node.Field away = fields.field("away").orElseThrow();
        List<Node> changes = new ArrayList<>();
        for (int i = 0; i < role.plan().size(); i++) {
            if (!isOutside(role.plan().get(i).on())) {
                changes.add(items(plan).get(i));
            }
        }
        List<Node> absences = new ArrayList<>();
        for (int i = 0; i < role.away().size(); i++) {
            cut(role.away().get(i), (Node.Fields) items(away).get(i)).ifPresent(absences::add);
        }
        return fields.with(
                        new Node.Field(plan.key(), new Node.Items(plan.value().at(), changes)))
                .with(new Node.Field(away.key(), new Node.Items(away.value().at(), absences)));
    }

    private static List<Node> items(Node.Field list) {
        return ((Node.Items) list.value()).items();
    }

    /** What is left of an absence within the run. */
    private Optional<Node> cut(DatedAbsence absence, Node.Fields fields) {
        if (absence.to().isBefore(time.start()) || absence.from().isAfter(lastDay())) {
            return Optional.empty();
        }
        Node.Fields cut = fields;
        if (isOutside(absence.from())) {
            cut = cut.with(dated(fields, "from", time.start()));
        }
        return Optional.of(isOutside(absence.to()) ? cut.with(dated(fields, "to", lastDay())) : cut);
    }

    private static Node.Field dated(Node.Fields fields, String name, LocalDate date) {
        Node.Field field = fields.field(name).orElseThrow();
        return new Node.Field(field.key(), new Node.Scalar(field.value().at(), date.toString(), true));
    }
}
