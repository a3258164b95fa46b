package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.scenario.Structure.Pay;

/**
 * Commissions on first deals that are earned only if the client is still active after a time. Whose it is stands in the timer's
 * stamp, so that a client carries nothing for it.
 */
final class Vesting {

    private final Department department;

    Vesting(Department department) {
        this.department = department;
    }

    /** A first deal was made: its commission begins to vest, if the winner has one. */
    void begin(Client client, Employee winner) {
        Pay pay = winner.group.role.pay();
        if (pay.perVestedDeal() > 0) {
            department.agenda().in(time(pay), client, Timer.COMMISSION_VESTS, winner.person.index());
        }
    }

    /** A client that was lost and won again since is another deal, with a commission of its own. */
    void due(Client client, int seat) {
        Employee winner = department.employee(seat);
        boolean sameDeal = client.wonAt == department.now() - time(winner.group.role.pay());
        boolean alive = sameDeal && client.stage == ClientStage.ACTIVE;
        department.listener().firstDealVested(department.now(), client.id, winner.person, alive);
    }

    private static long time(Pay pay) {
        return pay.vesting().map(Ticks::of).orElse(Ticks.NEVER);
    }
}
