package salesfloor.theory;

/**
 * What a seat brings in the long run when people leave after an exponential tenure, the seat is then vacant, and successors learn:
 * a renewal process with alternating stays and vacancies. The share of time with somebody on it is tenure / (tenure + vacancy),
 * whatever the law of the vacancy; the mean speed of who is there is 1 - (1 - s) (1 - (1 - exp(-x)) / x) with x = learning /
 * tenure, where speed rises in a straight line from s to 1.
 *
 * <p>Source: D. R. Cox 1962, Renewal Theory, chapter 7; for learning compare W. Whitt 2006, The impact of increased employee
 * retention on performance in a customer contact center, MSOM 8(3), pages 235-252.
 *
 * @param tenure mean tenure, above 0
 * @param vacancy mean time until a successor comes, in the same unit
 * @param learning time until full speed, in the same unit
 * @param start speed on the first day, as a share of full speed
 */
public record Seat(double tenure, double vacancy, double learning, double start) {

    /** Share of time in which somebody is on the seat. */
    public double filled() {
        return tenure / (tenure + vacancy);
    }

    /** Mean speed of whoever is on the seat. */
    public double productivity() {
        return Availability.productivity(start, learning / tenure);
    }

    /** Work done on the seat, as a share of what one experienced person who never leaves would do. */
    public double capacity() {
        return filled() * productivity();
    }
}
