package salesfloor.model;

import salesfloor.model.event.Census;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;

/** Counts what stands in a department at one moment: leads, clients, open orders and waiting items. */
final class Stocktaking {

    private final Department department;

    Stocktaking(Department department) {
        this.department = department;
    }

    Census census() {
        int leads = 0;
        int active = 0;
        int lapsed = 0;
        int openOrders = 0;
        for (Client client : department.prospects().met()) {
            if (client != null) {
                leads += client.lead == null ? 0 : 1;
                active += client.stage == ClientStage.ACTIVE ? 1 : 0;
                lapsed += client.stage == ClientStage.LAPSED ? 1 : 0;
                openOrders += client.openOrders;
            }
        }
        return withQueues(leads, active, lapsed, openOrders);
    }

    private Census withQueues(int leads, int active, int lapsed, int openOrders) {
        Queues queues = department.assignment().queues();
        long from = Ticks.of(department.scenario().time().warmUp());
        int waiting = 0;
        long waited = 0;
        for (ActivityType activity : ActivityType.values()) {
            waiting += queues.waiting(activity);
            waited += queues.waited(activity, from, department.now());
        }
        return new Census(leads, active, lapsed, openOrders, waiting, waited);
    }
}
