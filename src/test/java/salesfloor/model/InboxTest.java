package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.ModelListener;
import salesfloor.specification.Floor;

/** Items wait by rank, then in the order of their arrival, and may go away from anywhere. */
class InboxTest {

    private final Department department = new Department(Floor.scenario("question: none"), 1, new ModelListener() {});
    private final Inbox inbox = new Inbox();

    private WorkItem item(Task task, int occasion) {
        Client client = new Client(
                department,
                occasion,
                department.scenario().market().segments().values().iterator().next(),
                0);
        return new WorkItem(department.qualification(), task, client, null, null, occasion);
    }

    private List<Integer> waiting(int rank) {
        List<Integer> found = new ArrayList<>();
        WorkItem last = null;
        for (WorkItem item = inbox.first(rank); item != null; item = item.after) {
            assertThat(item.before).isSameAs(last);
            found.add(item.occasion);
            last = item;
        }
        assertThat(inbox.size(rank)).isEqualTo(found.size());
        return found;
    }

    @Test
    void first_come_first_served_within_a_rank() {
        WorkItem[] items = new WorkItem[6];
        for (int i = 0; i < 6; i++) {
            items[i] = item(i % 2 == 0 ? Task.CALL_FRESH_WARM_LEAD : Task.CALL_LEAD_AGAIN, i);
            inbox.addLast(items[i]);
        }
        assertThat(waiting(0)).containsExactly(0, 2, 4);
        assertThat(waiting(1)).containsExactly(1, 3, 5);
        assertThat(waiting(2)).isEmpty();
        inbox.remove(items[2]);
        assertThat(waiting(0)).containsExactly(0, 4);
        assertThat(items[2].isWaiting()).isFalse();
        inbox.remove(items[0]);
        inbox.remove(items[4]);
        assertThat(waiting(0)).isEmpty();
        assertThat(inbox.size()).isEqualTo(3);
        inbox.addLast(items[0]);
        inbox.addFirst(items[2]);
        assertThat(waiting(0)).containsExactly(2, 0);
        inbox.remove(items[0]);
        inbox.addLast(items[4]);
        assertThat(waiting(0)).containsExactly(2, 4);
    }
}
