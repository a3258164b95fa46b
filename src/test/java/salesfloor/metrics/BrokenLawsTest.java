package salesfloor.metrics;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.Census;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.specification.Floor;

/** Each law is broken once, by something told that is not so: the replication ends and says which law it was. */
class BrokenLawsTest {
    private static final Scenario PLAIN = Floor.scenario("""
            time: {length: 6 weeks, warmUp: 10 days}
            structure:
              roles:
                developer: {headcount: 1, activities: [qualify, develop]}
                seller: {headcount: 2, activities: [takeOrder, prepareDocuments, retain]}
            """);
    private static final Scenario WITH_CLASSES = Floor.scenario("""
            time: {length: 6 weeks, warmUp: 10 days}
            activities:
              retain:
                classes:
                  byValue: {A: {upTo: 0.8, programme: often}, B: {programme: never}}
                  programmes: {often: {every: 7 days}, never: {}}
            structure:
              roles:
                developer: {headcount: 1, activities: [qualify, develop]}
                seller: {headcount: 2, activities: [takeOrder, prepareDocuments, retain]}
            """);
    private static final long START = Window.of(PLAIN.time()).from();
    private static final Person SELLER = new Person(1, "seller", 1);
    private static final Census NOTHING = new Census(0, 0, 0, 0, 0, 0);

    private static Arguments law(String said, Consumer<ModelListener> told) {
        return arguments(said, told);
    }

    static Stream<Arguments> untold() {
        return Stream.of(
                law("open leads: told 1, counted 0", to -> to.leadArrived(START, 1, "web", 0)),
                law("open leads: told -1, counted 0", to -> to.leadEnded(START, 1, LeadOutcome.LOST)),
                law("open orders: told 1, counted 0", to -> to.orderWanted(START, 1, 1)),
                law("open orders: told -1, counted 0", to -> to.orderPlacedElsewhere(START, 1, 1)),
                law("open orders: told -1, counted 0", to -> to.orderLost(START, 1, 1)),
                law("open orders: told -1, counted 0", to -> to.orderDelivered(START, 1, 1, 0)),
                law("active clients: told 1, counted 0", to -> to.clientActivated(START, 1)),
                law("lapsed clients: told 1, counted 0", to -> {
                    to.clientActivated(START, 1);
                    to.clientLapsed(START, 1);
                }),
                law("lapsed clients: told -1, counted 0", to -> to.clientReturned(START, 1)),
                law("lapsed clients: told -1, counted 0", to -> to.clientReactivated(START, 1, true)),
                law("lapsed clients: told -1, counted 0", to -> to.clientLost(START, 1)),
                law("waiting items: told 1, counted 0", to -> to.workQueued(START, ActivityType.TAKE_ORDER)),
                law("item-ticks waited: told 9, counted 8", to -> {
                    to.workQueued(START, ActivityType.TAKE_ORDER);
                    to.workTaken(START + 9, ActivityType.TAKE_ORDER, START + 1);
                }),
                law(
                        "paid time of seller-1: told 5, counted 0",
                        to -> to.timeSpent(SELLER, TimeBin.IDLE, START, START + 5)),
                law("paid time of seller-1: told 0, counted 5", to -> to.scheduled(SELLER, START, START + 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untold")
    void what_does_not_add_up_at_the_end_is_found(String said, Consumer<ModelListener> told) {
        Recorder recorder = new Recorder(PLAIN);
        told.accept(recorder);
        assertThatThrownBy(() -> recorder.result(1, 7, NOTHING, NOTHING))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining(said);
    }

    @Test
    void care_that_is_nobodys_time_is_found() {
        Recorder recorder = new Recorder(WITH_CLASSES);
        recorder.clientClassed(0, 1, new CareClass(0, "A"));
        recorder.careSpent(1, START, START + 5);
        assertThatThrownBy(() -> recorder.result(1, 7, NOTHING, NOTHING))
                .hasMessageContaining("time of care by class: told 5, counted 0");
    }

    private static void released(ModelListener to, long value, long goods, long delivery, long papers) {
        to.orderReleased(START, 1, 1, 0, value, goods, 0, delivery, papers, START, SELLER);
    }

    static Stream<Arguments> audited() {
        return Stream.of(
                law("rows of leadArrived: told 0, counted 1", to -> to.leadArrived(START, 1, "web", 0)),
                law("rows of leadQualified: told 0, counted 1", to -> to.leadQualified(START, 1, SELLER)),
                law("rows of leadEnded: told 0, counted 1", to -> to.leadEnded(START, 1, LeadOutcome.LOST)),
                law("rows of firstDeal: told 0, counted 1", to -> to.firstDeal(START, 1, SELLER, 0)),
                law("rows of orderWanted: told 0, counted 1", to -> to.orderWanted(START, 1, 1)),
                law("rows of orderTaken: told 0, counted 1", to -> to.orderTaken(START, 1, 1, 100, false, SELLER)),
                law("rows of orderLost: told 0, counted 1", to -> to.orderLost(START, 1, 1)),
                law("rows of orderDelivered: told 0, counted 1", to -> to.orderDelivered(START, 1, 1, 0)),
                law("rows of clientActivated: told 0, counted 1", to -> to.clientActivated(START, 1)),
                law("rows of clientLapsed: told 0, counted 1", to -> to.clientLapsed(START, 1)),
                law("rows of clientReactivated: told 0, counted 1", to -> to.clientReactivated(START, 1, true)),
                law("cents of revenue in the event log: told 0, counted 100", to -> released(to, 100, 0, 0, 0)),
                law("cents of margin in the event log: told 0, counted -7", to -> released(to, 0, 7, 0, 0)),
                law("cents of deliveries in the event log: told 0, counted 5", to -> released(to, 0, 0, 5, 0)),
                law("cents of papers in the event log: told 0, counted 3", to -> released(to, 0, 0, 0, 3)),
                law("cents of credits in the event log: told 0, counted 9", to -> to.complaintSettled(START, 1, 1, 9)),
                law("cents of hiring in the event log: told 0, counted 4", to -> to.hired(START, SELLER, 4)),
                law(
                        "idle of seller in the event log: told 0, counted 5",
                        to -> to.timeSpent(SELLER, TimeBin.IDLE, START, START + 5)),
                law("time scheduled of seller: told 0, counted 5", to -> to.scheduled(SELLER, START, START + 5)),
                law("time employed of seller: told 0, counted 5", to -> to.employed(SELLER, START, START + 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("audited")
    void what_the_event_log_does_not_tell_is_found(String said, Consumer<ModelListener> told) {
        Audit audit = new Audit(PLAIN, OutputStream.nullOutputStream());
        Recorder recorder = new Recorder(PLAIN);
        told.accept(recorder);
        assertThatThrownBy(() -> audit.check(recorder, NOTHING))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining(said);
    }
}
