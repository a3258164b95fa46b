package salesfloor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesfloor.specification.Floor;

/** Who is in which team. */
class StructureTest {

    @Test
    void a_team_has_a_seat_of_a_role_when_one_of_its_seats_falls_to_it() {
        Structure structure = Floor.scenario("""
                structure:
                  teams: {north: {headcount: {seller: 2}}, south: {headcount: {helper: 1}}, west: {headcount: {seller: 1}}}
                  roles:
                    seller: {headcount: 3, activities: [takeOrder]}
                    helper: {headcount: 1, activities: [takeOrder]}
                """).structure();
        for (int seats = 0; seats <= 9; seats++) {
            for (int team = 0; team < 3; team++) {
                int asked = team;
                boolean there =
                        IntStream.rangeClosed(1, seats).anyMatch(number -> structure.teamOf("seller", number) == asked);
                assertThat(structure.hasSeatIn(team, "seller", seats))
                        .as("%d seats, team %d", seats, team)
                        .isEqualTo(there);
            }
        }
    }
}
