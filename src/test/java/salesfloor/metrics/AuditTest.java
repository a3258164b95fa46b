package salesfloor.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.model.event.Census;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.specification.Floor;

/** An audited replication gives what any other gives, and a fault in the books or in the inboxes ends it. */
class AuditTest {
    private static final Scenario SCENARIO = Floor.scenario("""
            time: {length: 6 weeks, warmUp: 10 days}
            market: {initialClients: 60}
            leads: {sources: {web: {arrivals: 5 per workday, reach: 0.5, match: 0.6, cost: 7.31}}}
            clients: {orderInterval: {mean: 9 days, cv: 0.5}, patience: {distribution: exponential, mean: 5 min}}
            structure:
              roles:
                caller: {headcount: 1, activities: [qualify]}
                developer: {headcount: 1, activities: [develop]}
                seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
            """);
    private static final Window WINDOW = Window.of(SCENARIO.time());
    private static final long START = WINDOW.from();

    @Test
    void an_audited_replication_gives_the_same_result_and_the_same_events() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream audited = new ByteArrayOutputStream();
        var result = new DepartmentReplication(SCENARIO, 7, Optional.of(number -> plain)).run(1);
        assertThat(DepartmentReplication.audited(SCENARIO, 7, Optional.of(number -> audited))
                        .run(1))
                .isEqualTo(result)
                .isEqualTo(DepartmentReplication.audited(SCENARIO, 7, Optional.empty())
                        .run(1));
        assertThat(audited.toByteArray()).isEqualTo(plain.toByteArray());
        assertThat(result.measures().get("orders")).isPositive();
    }

    @Test
    void a_cent_that_the_event_log_does_not_tell_is_found() {
        Audit audit = new Audit(SCENARIO, new ByteArrayOutputStream());
        Recorder recorder = new Recorder(SCENARIO);
        recorder.leadArrived(START, 1, "web", 731);
        EventLog log = new EventLog(1, SCENARIO.time().start(), audit.rows());
        log.leadArrived(START, 1, "web", 730);
        log.flush();
        assertThatThrownBy(() -> audit.check(recorder, new Census(1, 0, 0, 0, 0, 0)))
                .isInstanceOf(LawBroken.class)
                .hasMessage("A law does not hold for cents for leads in the event log: told 730, counted 731.");
    }

    @Test
    void an_event_that_is_told_twice_is_found() {
        Audit audit = new Audit(SCENARIO, new ByteArrayOutputStream());
        Recorder recorder = new Recorder(SCENARIO);
        recorder.orderLost(START, 1, 1);
        EventLog log = new EventLog(1, SCENARIO.time().start(), audit.rows());
        log.orderLost(START, 1, 1);
        log.orderLost(START + 1, 1, 1);
        log.flush();
        assertThatThrownBy(() -> audit.check(recorder, new Census(0, 0, 0, 0, 0, 0)))
                .hasMessageContaining("rows of orderLost: told 2, counted 1");
    }

    @Test
    void an_item_that_leaves_must_have_come_when_it_says() {
        WaitingItems items = new WaitingItems(WINDOW);
        items.workQueued(START, ActivityType.TAKE_ORDER);
        assertThatThrownBy(() -> items.workTaken(START + 9, ActivityType.TAKE_ORDER, START + 1))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining("items of takeOrder");
        assertThatThrownBy(() -> items.workWithdrawn(START + 9, ActivityType.QUALIFY, START))
                .hasMessageContaining("items of qualify");
    }

    @Test
    void items_still_waiting_are_those_that_stand_there() {
        WaitingItems items = new WaitingItems(WINDOW);
        items.workQueued(0, ActivityType.TAKE_ORDER);
        items.workQueued(START, ActivityType.TAKE_ORDER);
        items.workQueued(START, ActivityType.TAKE_ORDER);
        items.workTaken(START + 5, ActivityType.TAKE_ORDER, START);
        items.check(new Census(0, 0, 0, 0, 2, 0));
        assertThatThrownBy(() -> items.check(new Census(0, 0, 0, 0, 3, 0))).hasMessageContaining("told 2, counted 3");
    }
}
