package salesfloor.model.event;

/**
 * A seat of the department as reports name it.
 *
 * @param index position among all seats, from 0
 * @param role name of the role
 * @param number position within the role, from 1
 */
public record Person(int index, String role, int number) {

    /** {@code officeSeller-3}. */
    public String name() {
        return role + "-" + number;
    }
}
