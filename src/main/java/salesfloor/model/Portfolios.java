package salesfloor.model;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Activities.Develop;
import salesfloor.scenario.Activities.Develop.HandOverAt;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Familiarity;

/** Whose client is whose: account holders with portfolios, developers who keep clients, and what familiarity is worth. */
final class Portfolios {

    private final Department department;
    /** By team: people who take orders from everybody. */
    private final List<List<Employee>> holders;

    private final boolean owned;
    private final Develop develop;
    private final Familiarity familiarity;
    private final boolean familiarityMatters;

    Portfolios(Department department) {
        this.department = department;
        Staff staff = department.assignment().staff();
        holders = IntStream.range(0, staff.teams())
                .mapToObj(team -> staff.firstDutyOf(ActivityType.TAKE_ORDER, team))
                .toList();
        Structure structure = department.scenario().structure();
        owned = structure.accounts().haveOwners();
        develop = department.scenario().activities().develop();
        familiarity = structure.familiarity();
        familiarityMatters = familiarity.matters();
    }

    // Assigning

    /** A client of before the run gets an owner who knows it. */
    void assignKnown(Client client) {
        assign(client);
        client.ordersWithOwner = familiarity.orders();
    }

    /** Owned accounts go to the person of the team with the fewest clients among those with room; without room to everybody. */
    void assign(Client client) {
        client.kept = false;
        setOwner(client, owned ? fewestClients(client) : null);
    }

    private @Nullable Employee fewestClients(Client client) {
        Employee found = null;
        for (Employee holder : holders.get(client.team)) {
            if (hasRoom(holder) && (found == null || holder.portfolio < found.portfolio)) {
                found = holder;
            }
        }
        return found;
    }

    private static boolean hasRoom(Employee holder) {
        int cap = holder.group.role.portfolioCap();
        return holder.isEmployed() && (cap == 0 || holder.portfolio < cap);
    }

    private static void setOwner(Client client, @Nullable Employee owner) {
        Employee before = client.owner;
        if (before != null) {
            before.portfolio--;
        }
        client.owner = owner;
        client.ordersWithOwner = 0;
        if (owner != null) {
            owner.portfolio++;
        }
    }

    /** A client is given up: it is nobody's. */
    void drop(Client client) {
        client.kept = false;
        setOwner(client, null);
    }

    // Developers who keep clients

    /** Whether the developer of a new client, if there is room, keeps it for now. */
    boolean keeps(Client client, Employee developer) {
        if (!develop.keepsClients() || !hasRoom(developer)) {
            return false;
        }
        setOwner(client, developer);
        client.kept = true;
        return true;
    }

    /** An order was taken; true when the developer has taken as many as it should and the client is to be handed over. */
    boolean countOrder(Client client, Employee taker) {
        if (taker != client.owner) {
            return false;
        }
        client.ordersWithOwner++;
        return client.kept
                && develop.handOverAt() != HandOverAt.NEVER
                && client.ordersWithOwner >= develop.keepOrders();
    }

    // Familiarity

    /** How well the person who serves a client knows it, from 0 to 1; 0 where it has no effect. */
    private double familiarity(Client client, Employee who) {
        return familiarityMatters && client.owner == who ? familiarity(client) : 0;
    }

    /** How well a client's own person knows it, from 0 to 1. */
    private double familiarity(Client client) {
        int needed = familiarity.orders();
        return needed == 0 ? 1 : Math.min(1, client.ordersWithOwner / (double) needed);
    }

    /** Factor on the working time of a person who serves a client. */
    double timeFactor(Client client, Employee who) {
        return 1 - familiarity.time() * familiarity(client, who);
    }

    /** Factor on the chance of success of a person who serves a client. */
    double successFactor(Client client, Employee who) {
        return 1 + familiarity.success() * familiarity(client, who);
    }

    /** Factor on the hazard of leaving for price or neglect. */
    double leavingFactor(Client client) {
        return familiarityMatters && client.owner != null ? 1 - familiarity.loyalty() * familiarity(client) : 1;
    }

    // Leavers

    /**
     * A person has left the firm. Its clients stay with the seat for the successor, or go to whoever has the fewest; they do not
     * know the new one.
     *
     * @param passedOn its clients do not wait for a successor
     */
    void ownerLeft(Employee leaver, boolean passedOn) {
        if (leaver.portfolio == 0) {
            return;
        }
        for (Client client : department.prospects().met()) {
            if (client != null && client.owner == leaver) {
                client.ordersWithOwner = 0;
                client.orphanedAt = department.now();
                department.clientBase().churn().handedOver(client);
                if (passedOn) {
                    assign(client);
                }
            }
        }
    }
}
