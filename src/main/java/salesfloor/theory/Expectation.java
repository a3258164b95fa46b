package salesfloor.theory;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import salesfloor.random.PortableMath;
import salesfloor.scenario.Distribution;

/**
 * Means of functions of a random value, by quadrature over its quantiles: 512 midpoints, denser in both tails. Exact for constants
 * and for lists of values; within 0.1 % else for the smooth functions used here.
 */
final class Expectation {
    private static final int POINTS = 512;

    private final double[] values;
    private final double[] weights;

    private Expectation(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /** Prepares the points of a distribution once, so that many functions can be averaged over it. */
    static Expectation over(Distribution distribution) {
        if (distribution.cv() == 0) {
            return new Expectation(new double[] {distribution.mean()}, new double[] {1});
        }
        if (distribution instanceof Distribution.Empirical empirical) {
            return listed(empirical);
        }
        return smooth(law(distribution));
    }

    /** Expected value of the function. */
    double of(DoubleUnaryOperator function) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * function.applyAsDouble(values[i]);
            total += weights[i];
        }
        return sum / total;
    }

    /** Probability of a value above the limit. */
    static double above(Distribution distribution, double limit) {
        if (distribution.cv() == 0 || distribution instanceof Distribution.Empirical) {
            return over(distribution).of(x -> x > limit ? 1 : 0);
        }
        return law(distribution).survivalProbability(limit);
    }

    private static Expectation listed(Distribution.Empirical empirical) {
        return new Expectation(plain(empirical.values()), plain(empirical.weights()));
    }

    private static double[] plain(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** With u = t² (3 - 2t), du = 6 t (1 - t) dt: even steps of t crowd near u = 0 and u = 1. */
    private static Expectation smooth(ContinuousDistribution law) {
        double[] values = new double[POINTS];
        double[] weights = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double t = (i + 0.5) / POINTS;
            values[i] = law.inverseCumulativeProbability(t * t * (3 - 2 * t));
            weights[i] = t * (1 - t);
        }
        return new Expectation(values, weights);
    }

    private static ContinuousDistribution law(Distribution distribution) {
        if (distribution instanceof Distribution.Lognormal lognormal) {
            double sigma = Math.sqrt(PortableMath.log1p(lognormal.cv() * lognormal.cv()));
            return LogNormalDistribution.of(PortableMath.log(lognormal.mean()) - sigma * sigma / 2, sigma);
        }
        if (distribution instanceof Distribution.Exponential exponential) {
            return ExponentialDistribution.of(exponential.mean());
        }
        if (distribution instanceof Distribution.Gamma gamma) {
            return GammaDistribution.of(gamma.shape(), gamma.mean() / gamma.shape());
        }
        if (distribution instanceof Distribution.Uniform uniform) {
            return UniformContinuousDistribution.of(uniform.min(), uniform.max());
        }
        if (distribution instanceof Distribution.Triangular triangular) {
            return TriangularDistribution.of(triangular.min(), triangular.mode(), triangular.max());
        }
        throw new IllegalArgumentException("No law for " + distribution);
    }
}
