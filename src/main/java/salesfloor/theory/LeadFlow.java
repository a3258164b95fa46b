package salesfloor.theory;

import java.util.Objects;
import salesfloor.random.PortableMath;
import salesfloor.scenario.Activities.Qualify;
import salesfloor.scenario.Leads.Source;
import salesfloor.scenario.Scenario;

/**
 * What becomes of one source's leads, per calendar day, if telemarketers keep up.
 *
 * <p>A dead number costs one call. Any other lead is reached at call i with min(1, reach × reachFade^(i-1)), up to the number of
 * attempts. A reached lead is good with match × current × ready × interest kept (see {@link Interest}); a good one is passed on
 * with the sensitivity, any other with 1 - specificity.
 *
 * @param source name of the source
 * @param leads leads that arrive
 * @param conversations leads that are reached
 * @param unanswered calls that are not answered
 * @param fit good leads passed on to developers
 * @param unfit other leads passed on
 * @param minutes working minutes at normal speed, effort included
 * @param cost what the leads cost
 */
public record LeadFlow(
        String source,
        double leads,
        double conversations,
        double unanswered,
        double fit,
        double unfit,
        double minutes,
        double cost) {

    /** Flow of a named source of the scenario. */
    public static LeadFlow of(Scenario scenario, String name) {
        Source source = Objects.requireNonNull(scenario.leads().sources().get(name));
        return of(scenario, name, source, WorkingDays.of(scenario.time()));
    }

    static LeadFlow of(Scenario scenario, String name, Source source, WorkingDays days) {
        Qualify qualify = scenario.activities().qualify();
        double leads =
                scenario.leads().volume() * source.arrivals().perDay(days.perYear()) * days.season(source.rhythm());
        double alive = leads * (1 - source.deadNumbers());
        double missed = missed(source);
        double conversations = alive * (1 - missed);
        double unanswered = leads * source.deadNumbers() + alive * unansweredCalls(source);
        double good = conversations
                * source.match()
                * source.current()
                * source.ready()
                * Interest.kept(source, scenario.time());
        double talk = source.conversation().orElse(qualify.duration()).mean();
        double minutes = qualify.effort()
                * (conversations * talk + unanswered * qualify.unanswered().mean());
        return new LeadFlow(
                name,
                leads,
                conversations,
                unanswered,
                good * qualify.sensitivity(),
                (conversations - good) * (1 - qualify.specificity()),
                minutes,
                leads * source.cost().orElse(scenario.economics().leadCost()));
    }

    /** Leads passed on as qualified, good or not. */
    public double qualified() {
        return fit + unfit;
    }

    private static double missed(Source source) {
        double missed = 1;
        for (int call = 0; call < source.attempts(); call++) {
            missed *= 1 - reach(source, call);
        }
        return missed;
    }

    /** Unanswered calls per living lead: each call that is made and missed. */
    private static double unansweredCalls(Source source) {
        double missed = 1;
        double calls = 0;
        for (int call = 0; call < source.attempts(); call++) {
            missed *= 1 - reach(source, call);
            calls += missed;
        }
        return calls;
    }

    private static double reach(Source source, int call) {
        return Math.min(1, source.reach() * PortableMath.pow(source.reachFade(), call));
    }
}
