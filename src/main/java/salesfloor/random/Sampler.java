package salesfloor.random;

import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Distribution;

/**
 * Draws values of one distribution. Every law but gamma is drawn by inversion from one uniform, so that a change of its
 * parameters moves each value monotonically and compared scenarios keep their luck.
 */
public abstract sealed class Sampler {

    /** The sampler of a distribution. */
    public static Sampler of(Distribution law) {
        if (law instanceof Distribution.Constant constant) {
            return new Constant(constant.value());
        } else if (law instanceof Distribution.Lognormal lognormal) {
            return lognormal.cv() == 0 ? new Constant(lognormal.mean()) : new Lognormal(lognormal);
        } else if (law instanceof Distribution.Exponential exponential) {
            return new Exponential(exponential.mean());
        } else if (law instanceof Distribution.Gamma gamma) {
            return gamma.shape() == 1 ? new Exponential(gamma.mean()) : new Gamma(gamma);
        } else if (law instanceof Distribution.Uniform uniform) {
            return new Uniform(uniform);
        } else if (law instanceof Distribution.Triangular triangular) {
            return new Triangular(triangular);
        }
        Distribution.Empirical empirical = (Distribution.Empirical) law;
        return new Empirical(empirical.values(), empirical.weights());
    }

    /**
     * The sampler of the length-biased law, whose density is proportional to x times the density of x: the gap of a renewal
     * process that covers a given instant (Cox 1962, Renewal Theory, section 5.4).
     */
    public static Sampler lengthBiased(Distribution law) {
        if (law instanceof Distribution.Lognormal lognormal) {
            return of(new Distribution.Lognormal(
                    lognormal.mean() * (1 + lognormal.cv() * lognormal.cv()), lognormal.cv()));
        } else if (law instanceof Distribution.Exponential exponential) {
            return of(new Distribution.Gamma(2 * exponential.mean(), 2));
        } else if (law instanceof Distribution.Gamma gamma) {
            return of(new Distribution.Gamma(gamma.mean() * (gamma.shape() + 1) / gamma.shape(), gamma.shape() + 1));
        } else if (law instanceof Distribution.Empirical empirical) {
            return new Empirical(empirical.values(), productsOf(empirical.values(), empirical.weights()));
        } else if (law instanceof Distribution.Uniform uniform) {
            return new Thinned(of(law), uniform.max());
        } else if (law instanceof Distribution.Triangular triangular) {
            return new Thinned(of(law), triangular.max());
        }
        return of(law);
    }

    private static List<Double> productsOf(List<Double> values, List<Double> weights) {
        List<Double> products = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            products.add(values.get(i) * weights.get(i));
        }
        return products;
    }

    /** The next value, in the unit of the distribution. */
    public abstract double sample(Stream stream);

    /**
     * The value at a standard normal deviate, for laws that are driven by one; used to correlate two attributes.
     *
     * @param z a standard normal deviate
     * @throws UnsupportedOperationException for every law but lognormal and constant
     */
    public double atDeviate(double z) {
        throw new UnsupportedOperationException("Only a lognormal law can be correlated.");
    }

    /** A standard normal deviate by inversion. */
    public static double deviate(Stream stream) {
        return NormalQuantile.of(stream.uniform());
    }

    private static final class Constant extends Sampler {
        private final double value;

        Constant(double value) {
            this.value = value;
        }

        @Override
        public double sample(Stream stream) {
            return value;
        }

        @Override
        public double atDeviate(double z) {
            return value;
        }
    }

    private static final class Lognormal extends Sampler {
        private final double mu;
        private final double sigma;

        /** sigma² = ln(1 + cv²), mu = ln(mean) - sigma²/2. */
        Lognormal(Distribution.Lognormal law) {
            double variance = PortableMath.log1p(law.cv() * law.cv());
            sigma = Math.sqrt(variance);
            mu = PortableMath.log(law.mean()) - variance / 2;
        }

        @Override
        public double sample(Stream stream) {
            return atDeviate(deviate(stream));
        }

        @Override
        public double atDeviate(double z) {
            return PortableMath.exp(mu + sigma * z);
        }
    }

    private static final class Exponential extends Sampler {
        private final double mean;

        Exponential(double mean) {
            this.mean = mean;
        }

        @Override
        public double sample(Stream stream) {
            return -mean * PortableMath.log(stream.uniform());
        }
    }

    /**
     * Marsaglia and Tsang 2000, "A simple method for generating gamma variables", ACM TOMS 26, 363-372; shapes below 1 by their
     * boost with a power of a uniform. The number of uniforms varies, which is harmless as each occasion has its own stream.
     */
    private static final class Gamma extends Sampler {
        private final double boost;
        private final double d;
        private final double c;
        private final double scale;

        Gamma(Distribution.Gamma law) {
            double shape = law.shape() < 1 ? law.shape() + 1 : law.shape();
            boost = law.shape() < 1 ? 1 / law.shape() : 0;
            d = shape - 1.0 / 3;
            c = 1 / Math.sqrt(9 * d);
            scale = law.mean() / law.shape();
        }

        @Override
        public double sample(Stream stream) {
            double value = scale * standard(stream);
            return boost == 0 ? value : value * PortableMath.exp(boost * PortableMath.log(stream.uniform()));
        }

        private double standard(Stream stream) {
            while (true) {
                double x = deviate(stream);
                double v = 1 + c * x;
                double u = stream.uniform();
                if (v > 0 && accepts(u, x, v * v * v)) {
                    return d * v * v * v;
                }
            }
        }

        private boolean accepts(double u, double x, double v) {
            return u < 1 - 0.0331 * x * x * x * x
                    || PortableMath.log(u) < 0.5 * x * x + d * (1 - v + PortableMath.log(v));
        }
    }

    private static final class Uniform extends Sampler {
        private final double min;
        private final double width;

        Uniform(Distribution.Uniform law) {
            min = law.min();
            width = law.max() - law.min();
        }

        @Override
        public double sample(Stream stream) {
            return min + width * stream.uniform();
        }
    }

    private static final class Triangular extends Sampler {
        private final Distribution.Triangular law;
        private final double width;
        private final double split;

        Triangular(Distribution.Triangular law) {
            this.law = law;
            width = law.max() - law.min();
            split = width == 0 ? 0 : (law.mode() - law.min()) / width;
        }

        @Override
        public double sample(Stream stream) {
            double u = stream.uniform();
            return u < split
                    ? law.min() + Math.sqrt(u * width * (law.mode() - law.min()))
                    : law.max() - Math.sqrt((1 - u) * width * (law.max() - law.mode()));
        }
    }

    /** Values accepted in proportion to their size: the length-biased law of a bounded one. */
    private static final class Thinned extends Sampler {
        private final Sampler law;
        private final double max;

        Thinned(Sampler law, double max) {
            this.law = law;
            this.max = max;
        }

        @Override
        public double sample(Stream stream) {
            while (true) {
                double value = law.sample(stream);
                if (stream.uniform() * max < value) {
                    return value;
                }
            }
        }
    }

    private static final class Empirical extends Sampler {
        private final double[] values;
        private final double[] cumulative;

        Empirical(List<Double> law, List<Double> weights) {
            values = law.stream().mapToDouble(Double::doubleValue).toArray();
            cumulative = new double[values.length];
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += weights.get(i);
                cumulative[i] = sum;
            }
        }

        @Override
        public double sample(Stream stream) {
            double target = stream.uniform() * cumulative[cumulative.length - 1];
            int i = 0;
            while (i < values.length - 1 && cumulative[i] <= target) {
                i++;
            }
            return values[i];
        }
    }
}
