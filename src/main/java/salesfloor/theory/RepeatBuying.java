package salesfloor.theory;

import salesfloor.random.PortableMath;

/**
 * How many orders clients place in a period when each orders at random moments and the rates differ by a gamma law across clients:
 * a negative binomial distribution (NBD). Who placed k orders in one period places (r + k) m / (r + m) in the next one, on average.
 *
 * <p>Source: A. S. C. Ehrenberg 1959, The pattern of consumer purchases, Applied Statistics 8(1), pages 26-41; G. J. Goodhardt,
 * A. S. C. Ehrenberg 1967, Conditional trend analysis, Journal of Marketing Research 4(2), pages 155-161.
 *
 * @param mean m: orders of an average client in a period, above 0
 * @param shape r: of the gamma law of the rates, above 0; 1 / cv² of the rates
 */
public record RepeatBuying(double mean, double shape) {

    /** Share of clients who order nothing in a period. */
    public double none() {
        return PortableMath.pow(1 + mean / shape, -shape);
    }

    /** Variance of the number of orders of a client in a period. */
    public double variance() {
        return mean * (1 + mean / shape);
    }

    /** Mean orders in the next period of clients who placed so many in this one. */
    public double next(int orders) {
        return (shape + orders) * mean / (shape + mean);
    }
}
