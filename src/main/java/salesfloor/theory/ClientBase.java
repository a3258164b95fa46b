package salesfloor.theory;

import salesfloor.random.PortableMath;

/**
 * The number of ordering clients as a linear balance: dN/dt = gain - loss × N, so that N tends to gain / loss with the time
 * constant 1 / loss.
 *
 * @param initial clients on the first day
 * @param gain new clients per day who stay
 * @param loss chance per day that a client is lost for good
 */
public record ClientBase(double initial, double gain, double loss) {

    /** Clients after many time constants; infinite if nobody leaves and somebody comes. */
    public double longRun() {
        return loss > 0 ? gain / loss : gain > 0 ? Double.POSITIVE_INFINITY : initial;
    }

    /** Clients on a day of the run. */
    public double at(double day) {
        return loss > 0 ? longRun() + (initial - longRun()) * PortableMath.exp(-loss * day) : initial + gain * day;
    }

    /** Time average between two days of the run. */
    public double mean(double from, double to) {
        if (loss <= 0) {
            return initial + gain * (from + to) / 2;
        }
        double decayed =
                PortableMath.exp(-loss * from) * -PortableMath.expm1(-loss * (to - from)) / (loss * (to - from));
        return longRun() + (initial - longRun()) * decayed;
    }

    /** Days until 63 % of a difference to the long run is gone. */
    public double timeConstant() {
        return 1 / loss;
    }
}
