package salesfloor.scenario;

import java.util.Optional;

/**
 * How the people of one role differ, learn and stay: the values of the role, and where it gives none, those of all people.
 *
 * @param efficiency speed of a person relative to the role's
 * @param success factor of a person on chances of success
 * @param turnover how fast people leave
 * @param vacancy minutes of calendar time for which a seat stays empty
 * @param ramp how new people learn
 * @param hiringCost paid for each person who is hired
 */
public record Career(
        Distribution efficiency,
        Distribution success,
        Rate turnover,
        Distribution vacancy,
        Optional<People.Ramp> ramp,
        double hiringCost) {

    /** The values of a role over those of all people. */
    public static Career of(People all, Optional<Structure.Traits> role) {
        return new Career(
                role.flatMap(Structure.Traits::efficiency).orElse(all.efficiency()),
                role.flatMap(Structure.Traits::success).orElse(all.success()),
                role.flatMap(Structure.Traits::turnover).orElse(all.turnover()),
                role.flatMap(Structure.Traits::vacancy).orElse(all.vacancy()),
                role.flatMap(Structure.Traits::ramp).or(all::ramp),
                role.flatMap(Structure.Traits::hiringCost).orElse(all.hiringCost()));
    }
}
