package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;

/** Checks that all work that arises is somebody's, and that everybody has work. */
final class WorkChecks extends Checks {
    private static final String ROLES = "structure.roles";
    private static final String DUTIES = "structure.roles.*.activities";

    private final Activities activities;

    WorkChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
        this.activities = scenario.activities();
    }

    @Override
    void run() {
        scenario.structure().roles().forEach(this::checkDuties);
        checkLeads();
        checkOrders();
        checkComplaints();
        checkDocuments();
        checkCare();
    }

    private void checkDuties(String name, Structure.Role role) {
        String path = ROLES + "." + name + ".activities";
        if (!sound(path)) {
            return;
        }
        if (role.activities().isEmpty()) {
            report(ProblemCode.ROLE_WITHOUT_WORK, path, "A role without work.", "at least one activity");
        }
        List<ActivityType> seen = new ArrayList<>();
        for (Structure.Duty duty : role.activities()) {
            if (seen.contains(duty.activity())) {
                String message = "'" + duty.activity().key() + "' is listed twice.";
                report(ProblemCode.ACTIVITY_TWICE, path + "." + seen.size(), message, "each activity once in a role");
            }
            seen.add(duty.activity());
        }
    }

    private void checkLeads() {
        boolean leads = sound("leads.sources.*.arrivals", "leads.volume") && Demand.hasLeads(scenario);
        need(leads, ActivityType.QUALIFY, ROLES, "leads come in");
        need(leads, ActivityType.DEVELOP, ROLES, "leads come in");
        boolean handover = activities.handover().duration().isPresent();
        need(handover, ActivityType.HANDOVER, "activities.handover.duration", "it has a duration");
    }

    private void checkOrders() {
        boolean sound = sound("leads.sources.*.arrivals", "leads.volume", "market.initialClients");
        need(sound && Demand.hasClients(scenario), ActivityType.TAKE_ORDER, ROLES, "there are clients");
        boolean queries = activities.answerQuery().perOrder() > 0;
        need(queries, ActivityType.ANSWER_QUERY, "activities.answerQuery.perOrder", "clients have questions");
    }

    private void checkComplaints() {
        boolean wrong = activities.takeOrder().errorRate() > 0;
        need(wrong, ActivityType.HANDLE_COMPLAINT, "activities.takeOrder.errorRate", "wrong orders lead to complaints");
        boolean failed = !wrong && scenario.economics().fulfilment().failureRate() > 0;
        String path = "economics.fulfilment.failureRate";
        need(failed, ActivityType.HANDLE_COMPLAINT, path, "failed deliveries lead to complaints");
    }

    /** Papers may be nobody's work: then there are none. But not when a kind of them is asked for. */
    private void checkDocuments() {
        String path = "activities.prepareDocuments.";
        Activities.PrepareDocuments documents = activities.prepareDocuments();
        ActivityType type = ActivityType.PREPARE_DOCUMENTS;
        need(documents.contract().isPresent(), type, path + "contract", "contracts have papers");
        need(documents.exchange().share() > 0, type, path + "exchange.share", "originals come back");
        boolean accounts = documents.reconciliation().duration().isPresent();
        need(accounts, type, path + "reconciliation.duration", "accounts are reconciled");
    }

    private void checkCare() {
        boolean every = activities.retain().every().isPresent();
        need(every, ActivityType.RETAIN, "activities.retain.every", "clients should be called");
        boolean atRisk = !every && activities.retain().atRiskAfter().isPresent();
        need(atRisk, ActivityType.RETAIN, "activities.retain.atRiskAfter", "clients at risk should be called");
        boolean lapsed = activities.reactivate().attempts() > 0;
        need(lapsed, ActivityType.REACTIVATE, "activities.reactivate.attempts", "lapsed clients should be called");
        activities.retain().classes().ifPresent(classes -> checkProgrammes(classes, every || atRisk, lapsed));
    }

    private void checkProgrammes(CareByClass classes, boolean retained, boolean reactivated) {
        String path = "activities.retain.classes.programmes";
        boolean calls = !retained && classes.used().stream().anyMatch(CareByClass.Programme::calls);
        need(calls, ActivityType.RETAIN, path, "programmes of care ask for calls");
        boolean lapsed = !reactivated
                && classes.used().stream()
                        .anyMatch(programme -> programme.winBackAttempts().orElse(0) > 0);
        need(lapsed, ActivityType.REACTIVATE, path, "programmes of care ask for calls to lapsed clients");
    }

    private void need(boolean arises, ActivityType activity, String path, String because) {
        boolean done = scenario.structure()
                .duties()
                .anyMatch(duty -> duty.activity() == activity && (!duty.ownOnly() || everyClientIsKept()));
        if (arises && !done && sound(DUTIES) && sound(path.equals(ROLES) ? DUTIES : path)) {
            boolean ownOnly = scenario.structure().duties().anyMatch(duty -> duty.activity() == activity);
            String whom = ownOnly ? " for clients who are not their own" : "";
            String message = "Nobody does '" + activity.key() + "'" + whom + ", but " + because + ".";
            String expected =
                    "a role whose activities list '" + activity.key() + "'" + (ownOnly ? " without ownOnly" : "");
            report(ProblemCode.NOBODY_DOES_IT, path, message, expected);
        }
    }

    /** Whether whoever wins a client keeps it, and no client was there before: then nobody need serve what is not its own. */
    private boolean everyClientIsKept() {
        return activities.develop().handOverAt() == HandOverAt.NEVER
                && scenario.market().initialClients() == 0;
    }
}
