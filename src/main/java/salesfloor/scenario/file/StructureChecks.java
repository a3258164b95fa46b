package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.Activities.Develop;
import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Structure.Team;
import salesfloor.scenario.TimeOfDayRange;

/** Checks that teams can work, that clients can have owners, and that protected hours fit into the day. */
final class StructureChecks extends Checks {
    private static final String TEAMS = "structure.teams";
    private static final String DUTIES = "structure.roles.*.activities";

    private final Structure structure;

    StructureChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
        structure = scenario.structure();
    }

    @Override
    void run() {
        if (sound(TEAMS, "structure.roles", DUTIES)) {
            checkTeams();
        }
        if (sound("structure.accounts", DUTIES)) {
            checkOwners();
        }
        if (sound("activities.develop.handOverAt", "activities.develop.keepOrders", DUTIES)) {
            checkKeepers();
        }
        structure.roles().forEach(this::checkProtectedHours);
    }

    // Teams

    private void checkTeams() {
        double shares =
                structure.teams().values().stream().mapToDouble(Team::share).sum();
        if (shares <= 0) {
            report(ProblemCode.NO_WEIGHT, TEAMS, "No team has a share of the market.", "at least one share above 0");
        }
        boolean good = true;
        for (Map.Entry<String, Team> team : structure.teams().entrySet()) {
            for (String role : team.getValue().headcount().keySet()) {
                good &= checkRoleOfTeam(TEAMS + "." + team.getKey() + ".headcount." + role, role);
            }
        }
        structure.roles().forEach(this::checkHeadcount);
        if (good) {
            for (ActivityType activity : ActivityType.values()) {
                checkEveryTeamDoes(activity);
            }
        }
    }

    private boolean checkRoleOfTeam(String path, String name) {
        Role role = structure.roles().get(name);
        if (role == null) {
            reportUnknown(
                    ProblemCode.UNKNOWN_ROLE,
                    path,
                    "role",
                    name,
                    structure.roles().keySet());
            return false;
        }
        if (role.acrossTeams()) {
            String message = "The people of '" + name + "' serve all teams, so none of them is in one.";
            report(ProblemCode.TEAM_HEADCOUNT, path, message, "no headcount here, or acrossTeams: false");
            return false;
        }
        return true;
    }

    private void checkHeadcount(String name, Role role) {
        boolean named = structure.teams().values().stream()
                .anyMatch(team -> team.headcount().containsKey(name));
        int inTeams = structure.teams().values().stream()
                .mapToInt(team -> team.headcount().getOrDefault(name, 0))
                .sum();
        if (named && !role.acrossTeams() && inTeams != role.headcount()) {
            String path = "structure.roles." + name + ".headcount";
            String message = "The teams have " + inTeams + " people of this role in all, not " + role.headcount() + ".";
            report(ProblemCode.TEAM_HEADCOUNT, path, message, inTeams + ", or other headcounts in structure.teams");
        }
    }

    /** What somebody does somewhere must be done for the clients of every team. */
    private void checkEveryTeamDoes(ActivityType activity) {
        boolean someone =
                structure.roles().values().stream().anyMatch(role -> role.seats() > 0 && does(role, activity));
        int position = 0;
        for (String team : structure.teams().keySet()) {
            if (someone && !isDoneIn(position, activity)) {
                String message = "Team '" + team + "' has nobody who does '" + activity.key() + "'.";
                String expected =
                        "somebody in the team whose role does it, or a role that does it with" + " acrossTeams: true";
                report(ProblemCode.TEAM_WITHOUT, TEAMS + "." + team, message, expected);
            }
            position++;
        }
    }

    private boolean isDoneIn(int team, ActivityType activity) {
        for (Map.Entry<String, Role> role : structure.roles().entrySet()) {
            int seats = role.getValue().seats();
            boolean there = role.getValue().acrossTeams() ? seats > 0 : structure.hasSeatIn(team, role.getKey(), seats);
            if (there && does(role.getValue(), activity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean does(Role role, ActivityType activity) {
        return role.activities().stream().anyMatch(duty -> duty.activity() == activity && !duty.ownOnly());
    }

    // Owners

    private void checkOwners() {
        boolean someoneOwns = structure
                .duties()
                .anyMatch(duty -> duty.activity() == ActivityType.TAKE_ORDER
                        && !duty.ownOnly()
                        && duty.onlyAfter().isEmpty());
        if (structure.accounts().haveOwners() && !someoneOwns) {
            String message = "Clients should have a person of their own, but no role can own them.";
            String expected = "a role whose activities list 'takeOrder' without onlyAfter and ownOnly, or 'pooled'";
            report(ProblemCode.NOBODY_OWNS, "structure.accounts", message, expected);
        }
    }

    private void checkKeepers() {
        Develop develop = scenario.activities().develop();
        boolean never = develop.handOverAt() == HandOverAt.NEVER;
        if (!develop.keepsClients()) {
            return;
        }
        String path = never ? "activities.develop.handOverAt" : "activities.develop.keepOrders";
        structure.roles().forEach((name, role) -> {
            if (role.seats() > 0 && lists(role, ActivityType.DEVELOP) && !lists(role, ActivityType.TAKE_ORDER)) {
                String message = "Those of '" + name + "' keep the clients they win, but do not take orders.";
                String expected = "'{takeOrder: {ownOnly: true}}' among the activities of '" + name + "'";
                report(ProblemCode.NOBODY_OWNS, path, message, expected);
            }
        });
        if (never && develop.keepOrders() > 0) {
            String message = "Who never hands a client over keeps it for more than any number of orders.";
            report(ProblemCode.WITHOUT_EFFECT, "activities.develop.keepOrders", message, "0");
        }
    }

    private static boolean lists(Role role, ActivityType activity) {
        return role.activities().stream().anyMatch(duty -> duty.activity() == activity);
    }

    // Protected hours

    private void checkProtectedHours(String name, Role role) {
        String path = "structure.roles." + name + ".activities";
        if (!sound(path, "structure.roles." + name + ".hours", "time.hours")) {
            return;
        }
        TimeOfDayRange hours = role.hours().orElse(scenario.time().hours());
        List<TimeOfDayRange> seen = new ArrayList<>();
        for (int i = 0; i < role.activities().size(); i++) {
            Duty duty = role.activities().get(i);
            if (duty.protectedHours().isPresent()) {
                TimeOfDayRange shielded = duty.protectedHours().get();
                checkProtected(path + "." + i + "." + duty.activity().key(), duty, shielded, hours, seen);
                seen.add(shielded);
            }
        }
    }

    private void checkProtected(
            String path, Duty duty, TimeOfDayRange shielded, TimeOfDayRange hours, List<TimeOfDayRange> seen) {
        String place = path + ".protectedHours";
        if (shielded.fromMinute() < hours.fromMinute() || shielded.toMinute() > hours.toMinute()) {
            String message = "These hours are not all working hours of the role.";
            report(ProblemCode.PROTECTED_HOURS, place, message, "a part of " + hours);
        } else if (seen.stream().anyMatch(other -> overlap(other, shielded))) {
            String message = "These hours are protected for another activity already.";
            report(ProblemCode.PROTECTED_HOURS, place, message, "hours that do not overlap with the others");
        } else if (duty.onlyAfter().isPresent()) {
            String message = "A fallback has no protected hours: it waits for its limit.";
            report(ProblemCode.PROTECTED_HOURS, place, message, "onlyAfter or protectedHours, not both");
        }
    }

    private static boolean overlap(TimeOfDayRange one, TimeOfDayRange other) {
        return one.fromMinute() < other.toMinute() && other.fromMinute() < one.toMinute();
    }
}
