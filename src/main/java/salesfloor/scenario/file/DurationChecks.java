package salesfloor.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Scenario;

/** Checks that work takes a time that people could mean, and that waits are given. */
final class DurationChecks extends Checks {
    private static final double LONGEST_MINUTES = 10 * 1440;

    private final Activities activities;

    DurationChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
        this.activities = scenario.activities();
    }

    @Override
    void run() {
        checkLeadWork();
        checkOrderWork();
        checkDocumentWork();
        checkCareWork();
        checkWaits("activities.qualify.retryAfter", activities.qualify().retryAfter());
        checkWaits("activities.develop.waits", activities.develop().waits());
    }

    private void checkLeadWork() {
        check("qualify.duration", activities.qualify().duration());
        check("qualify.unanswered", activities.qualify().unanswered());
        check("develop.duration", activities.develop().duration());
        check("develop.visit", activities.develop().visit());
        check("develop.closing", activities.develop().closing());
        check("handover.duration", activities.handover().duration());
    }

    private void checkOrderWork() {
        check("takeOrder.duration", activities.takeOrder().duration());
        check("takeOrder.written", activities.takeOrder().written());
        check("takeOrder.portal", activities.takeOrder().portal());
        check("takeOrder.upsell.duration", activities.takeOrder().upsell().duration());
        check("answerQuery.duration", activities.answerQuery().duration());
        check("handleComplaint.duration", activities.handleComplaint().duration());
    }

    private void checkDocumentWork() {
        Activities.PrepareDocuments documents = activities.prepareDocuments();
        check("prepareDocuments.duration", documents.duration());
        check("prepareDocuments.contract", documents.contract());
        check("prepareDocuments.rework", documents.rework());
        check("prepareDocuments.exchange.duration", documents.exchange().duration());
        check(
                "prepareDocuments.reconciliation.duration",
                documents.reconciliation().duration());
    }

    private void checkCareWork() {
        check("retain.duration", activities.retain().duration());
        check("retain.unanswered", activities.retain().unanswered());
        check("reactivate.duration", activities.reactivate().duration());
        check("reactivate.unanswered", activities.reactivate().unanswered());
        activities
                .retain()
                .classes()
                .ifPresent(classes -> classes.programmes().forEach((name, programme) -> {
                    String path = "retain.classes.programmes." + name;
                    check(path + ".duration", programme.duration());
                    check(path + ".offer.duration", programme.offer().duration());
                }));
    }

    private void check(String key, Optional<Distribution> duration) {
        duration.ifPresent(given -> check(key, given));
    }

    private void check(String key, Distribution duration) {
        String path = "activities." + key;
        if (duration.mean() > LONGEST_MINUTES && sound(path)) {
            String message = "More than ten days of work for one item.";
            report(ProblemCode.ABSURD_DURATION, path, message, "a mean of at most 10 days; work is counted in minutes");
        }
    }

    private void checkWaits(String path, List<Duration> waits) {
        if (waits.isEmpty() && sound(path)) {
            report(ProblemCode.EMPTY_LIST, path, "The list is empty.", "at least one wait; the last repeats");
        }
    }
}
