package salesfloor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.Person;
import salesfloor.scenario.People;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.WorkTime;

/** Sets up the seats of a department: by role and team, each with its hours and whoever sits on it when the run begins. */
final class Seating {

    /** More than the headcount of any role. */
    private static final long SEATS_PER_ROLE = 1_000_000;

    private final Department department;
    private final Scenario scenario;
    private final List<RoleGroup> groups = new ArrayList<>();
    private final List<Employee> employees = new ArrayList<>();
    private final List<StaffPlan> plans = new ArrayList<>();

    Seating(Department department) {
        this.department = department;
        scenario = department.scenario();
        int position = 0;
        for (Map.Entry<String, Role> entry : scenario.structure().roles().entrySet()) {
            position++;
            seat(entry.getKey(), entry.getValue(), position * SEATS_PER_ROLE);
        }
    }

    /** The people of each role in each team. */
    List<RoleGroup> groups() {
        return groups;
    }

    /** Everybody, by index (see {@link Person#index()}). */
    List<Employee> employees() {
        return employees;
    }

    /** What is planned about the people of roles, where anything is. */
    List<StaffPlan> plans() {
        return plans;
    }

    private void seat(String name, Role role, long firstKey) {
        TenureLaw law = new TenureLaw(scenario.career(role), Calendar.workdaysPerYear(scenario.time()));
        List<RoleGroup> byTeam = byTeam(name, role);
        List<Employee> members = new ArrayList<>();
        for (int number = 1; number <= role.seats(); number++) {
            int team = role.acrossTeams() ? 0 : scenario.structure().teamOf(name, number);
            Person person = new Person(employees.size(), name, number);
            Seat seat = seat(person, firstKey + number, role.workTime(number), law);
            Employee employee = new Employee(department, person, byTeam.get(team), seat);
            employee.group.members.add(employee);
            members.add(employee);
            employees.add(employee);
        }
        if (StaffPlan.isNeeded(role)) {
            plans.add(new StaffPlan(department, byTeam.get(0), members));
        }
    }

    /** A role's groups, one for each team or one for all. */
    private List<RoleGroup> byTeam(String name, Role role) {
        Structure structure = scenario.structure();
        Precedence precedence = Precedence.of(role, structure.callersFirst());
        Utilisation utilisation = role.hiring().isPresent() ? new Utilisation() : null;
        List<RoleGroup> byTeam = new ArrayList<>();
        int count = role.acrossTeams() ? 1 : structure.teams().size();
        for (int i = 0; i < count; i++) {
            int team = role.acrossTeams() ? RoleGroup.ALL_TEAMS : i;
            byTeam.add(new RoleGroup(name, role, team, precedence, utilisation));
        }
        groups.addAll(byTeam);
        return byTeam;
    }

    private Seat seat(Person person, long key, WorkTime workTime, TenureLaw law) {
        People people = scenario.people();
        Shift shift = new Shift(workTime, people.breaks(), scenario.time(), person.number() - 1, key);
        Absences absences = new Absences(key, people.absence(), department.draws());
        absences.planTraining(
                key,
                people.training().days(),
                day -> department.calendar().wouldOpen(day) && shift.includes(day),
                department.calendar().days());
        return new Seat(shift, new Tenure(person, key, law, department.draws(), department.listener()), absences);
    }
}
