package salesfloor.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.ActivityType;
import salesfloor.theory.Staffing.Crew;
import salesfloor.theory.Staffing.Post;

/**
 * Work poured over the roles like a fluid: activities in order of preference, each spread over the roles that do it so that their
 * loads become as equal as possible, none above 1. What finds no place goes to fallback roles, and what is left is not done.
 */
final class Allocation {
    private static final double FULL = 1;

    private final List<Crew> crews;
    private final double[] carried;
    private final double[] offered;
    private final double[] papers;
    private final Map<ActivityType, Double> served = new EnumMap<>(ActivityType.class);

    private Allocation(Staffing staffing) {
        crews = staffing.crews();
        carried = new double[crews.size()];
        offered = new double[crews.size()];
        papers = new double[crews.size()];
    }

    /**
     * Spreads the work of a calendar day.
     *
     * @param work minutes at normal speed by activity
     * @param limits highest load at which an activity is still begun, 1 where not given
     */
    static Allocation of(Staffing staffing, Map<ActivityType, Double> work, Map<ActivityType, Double> limits) {
        var allocation = new Allocation(staffing);
        Map<ActivityType, Double> left = new EnumMap<>(ActivityType.class);
        for (ActivityType activity : inOrder(staffing, work)) {
            double limit = limits.getOrDefault(activity, FULL);
            double minutes = work.getOrDefault(activity, 0.0);
            left.put(activity, allocation.pour(staffing.posts(activity), activity, minutes, limit));
        }
        left.forEach((activity, minutes) -> {
            double rest = minutes;
            if (rest > 0 && !staffing.fallbacks(activity).isEmpty()) {
                rest = allocation.pour(staffing.fallbacks(activity), activity, rest, FULL);
            }
            allocation.leave(staffing.posts(activity), rest);
            double total = work.getOrDefault(activity, 0.0);
            allocation.served.put(activity, total == 0 ? 1 : 1 - rest / total);
        });
        return allocation;
    }

    /** Share of an activity's work that is done; 1 for work that does not occur. */
    double served(ActivityType activity) {
        return served.getOrDefault(activity, 1.0);
    }

    /** Working time / time on duty; at most 1. */
    double utilisation(int crew) {
        return carried[crew];
    }

    /** As utilisation, but with the work that finds no time; above 1 where the role is too small. */
    double load(int crew) {
        return offered[crew];
    }

    /** Part of the time on duty that goes into papers. */
    double papers(int crew) {
        return papers[crew];
    }

    private static List<ActivityType> inOrder(Staffing staffing, Map<ActivityType, Double> work) {
        List<ActivityType> order = new ArrayList<>(work.keySet());
        order.removeIf(activity -> !staffing.does(activity));
        order.sort(Comparator.<ActivityType>comparingInt(activity -> staffing.posts(activity).stream()
                        .mapToInt(Post::rank)
                        .min()
                        .orElse(0))
                .thenComparingInt(activity -> staffing.posts(activity).size()));
        return order;
    }

    /** Raises the lowest loads to one common level; returns the minutes that found no place. */
    private double pour(List<Post> posts, ActivityType activity, double minutes, double limit) {
        double low = 0;
        double high = limit;
        for (int i = 0; i < 45; i++) {
            double level = (low + high) / 2;
            if (room(posts, level) < minutes) {
                low = level;
            } else {
                high = level;
            }
        }
        double rest = Math.max(0, minutes - room(posts, high));
        for (Post post : posts) {
            double added = Math.max(0, high - carried[post.crew()]);
            carried[post.crew()] += added;
            offered[post.crew()] += added;
            papers[post.crew()] += activity == ActivityType.PREPARE_DOCUMENTS ? added : 0;
        }
        return rest < 1e-9 * minutes ? 0 : rest;
    }

    private double room(List<Post> posts, double level) {
        double room = 0;
        for (Post post : posts) {
            room += Math.max(0, level - carried[post.crew()]) * pace(post);
        }
        return room;
    }

    private void leave(List<Post> posts, double minutes) {
        double pace = 0;
        for (Post post : posts) {
            pace += pace(post);
        }
        for (Post post : posts) {
            offered[post.crew()] += pace == 0 ? 0 : minutes / pace;
        }
    }

    /** Minutes of normal work that the role does in a calendar day at this duty alone. */
    private double pace(Post post) {
        return crews.get(post.crew()).capacity() * post.duty().speed();
    }
}
