package salesfloor.theory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Role;

/**
 * Who can do what, and how much. An activity falls to the roles that list it as a first duty; where none of them is employed, to
 * those that list it as a fallback.
 */
final class Staffing {

    /**
     * A role with people.
     *
     * @param name its name
     * @param role its definition
     * @param seats how many there are
     * @param availability how much of each person there is
     * @param present people at work on an average working day
     * @param onDuty minutes on duty of the whole role per calendar day
     * @param capacity the same in minutes of work at normal speed
     */
    record Crew(
            String name,
            Role role,
            Seats seats,
            Availability availability,
            double present,
            double onDuty,
            double capacity) {}

    /** An activity in the list of a role; rank 0 is the most preferred. */
    record Post(int crew, int rank, Duty duty) {}

    private final List<Crew> crews = new ArrayList<>();
    private final Map<ActivityType, List<Post>> first = new EnumMap<>(ActivityType.class);
    private final Map<ActivityType, List<Post>> fallback = new EnumMap<>(ActivityType.class);

    Staffing(Scenario scenario, WorkingDays days) {
        for (ActivityType activity : ActivityType.values()) {
            first.put(activity, new ArrayList<>());
            fallback.put(activity, new ArrayList<>());
        }
        scenario.structure().roles().forEach((name, role) -> {
            Seats seats = Seats.of(role, scenario.people(), days);
            if (seats.heads() > 0) {
                var availability = Availability.of(scenario.career(role), scenario.people(), days);
                double onDuty = availability.onDutyMinutes(seats, days);
                double present = seats.present() * availability.presence() * availability.staffed();
                crews.add(new Crew(name, role, seats, availability, present, onDuty, onDuty * availability.speed()));
                post(crews.size() - 1, role);
            }
        });
        for (ActivityType activity : ActivityType.values()) {
            if (posts(activity).isEmpty()) {
                posts(activity).addAll(fallbacks(activity));
                fallbacks(activity).clear();
            }
        }
    }

    /** People at work on an average working day who have an activity as a first duty. */
    double present(ActivityType activity) {
        return posts(activity).stream()
                .mapToDouble(post -> crews.get(post.crew()).present())
                .sum();
    }

    private void post(int crew, Role role) {
        for (int rank = 0; rank < role.activities().size(); rank++) {
            Duty duty = role.activities().get(rank);
            if (duty.ownOnly()) {
                continue; // what developers keep goes to the desk here, see LeftOut
            }
            var posts = duty.onlyAfter().isPresent() ? fallbacks(duty.activity()) : posts(duty.activity());
            posts.add(new Post(crew, rank, duty));
        }
    }

    List<Crew> crews() {
        return crews;
    }

    List<Post> posts(ActivityType activity) {
        return first.getOrDefault(activity, List.of());
    }

    List<Post> fallbacks(ActivityType activity) {
        return fallback.getOrDefault(activity, List.of());
    }

    boolean does(ActivityType activity) {
        return !posts(activity).isEmpty();
    }

    /** Share of an activity's work that is done; 0 for one that nobody does. */
    double share(ActivityType activity, ToDoubleFunction<ActivityType> served) {
        return does(activity) ? served.applyAsDouble(activity) : 0;
    }

    /** Factor on the chance of success, averaged over the people who do it. */
    double success(ActivityType activity) {
        double sum = 0;
        double heads = 0;
        for (Post post : posts(activity)) {
            double people = crews.get(post.crew()).seats().heads();
            sum += people
                    * post.duty().success()
                    * crews.get(post.crew()).availability().success();
            heads += people;
        }
        return heads == 0 ? 1 : sum / heads;
    }

    /** Factor on the error rate, averaged over the people who do it. */
    double errors(ActivityType activity) {
        double sum = 0;
        double heads = 0;
        for (Post post : posts(activity)) {
            double people = crews.get(post.crew()).seats().heads();
            sum += people * post.duty().errors();
            heads += people;
        }
        return heads == 0 ? 1 : sum / heads;
    }

    /** Whether papers are prepared by people who take no orders, so that a residual stays with the order taker. */
    boolean papersAreHandedOff() {
        return does(ActivityType.PREPARE_DOCUMENTS)
                && posts(ActivityType.PREPARE_DOCUMENTS).stream()
                        .noneMatch(paper -> posts(ActivityType.TAKE_ORDER).stream()
                                .anyMatch(order -> order.crew() == paper.crew()));
    }
}
