package salesfloor.scenario;

import java.util.List;

/**
 * A law of chance with a mean and a coefficient of variation (standard deviation / mean). Times are in minutes, money in the
 * scenario's currency. In the file: a plain value is a constant, {@code {mean: 8 min, cv: 0.6}} is lognormal, anything else
 * names its {@code distribution}.
 */
public sealed interface Distribution {

    /** Expected value. */
    double mean();

    /** Standard deviation divided by the mean; 0 for a constant. */
    double cv();

    /** Always the same value. */
    record Constant(double value) implements Distribution {
        @Override
        public double mean() {
            return value;
        }

        @Override
        public double cv() {
            return 0;
        }
    }

    /** Lognormal, given by its own mean and cv (not those of the logarithm). */
    record Lognormal(double mean, double cv) implements Distribution {}

    /** Memoryless. */
    record Exponential(double mean) implements Distribution {
        @Override
        public double cv() {
            return 1;
        }
    }

    /** Gamma with {@code shape} = 1 / cv²; shape 1 is the exponential, a large shape is nearly regular. */
    record Gamma(double mean, double shape) implements Distribution {
        @Override
        public double cv() {
            return 1 / Math.sqrt(shape);
        }
    }

    /** Every value between two bounds equally likely. */
    record Uniform(double min, double max) implements Distribution {
        @Override
        public double mean() {
            return (min + max) / 2;
        }

        @Override
        public double cv() {
            return mean() == 0 ? 0 : (max - min) / Math.sqrt(12) / mean();
        }
    }

    /** Triangular between two bounds with a most likely value. */
    record Triangular(double min, double mode, double max) implements Distribution {
        @Override
        public double mean() {
            return (min + mode + max) / 3;
        }

        @Override
        public double cv() {
            double variance = (min * min + mode * mode + max * max - min * mode - min * max - mode * max) / 18;
            return mean() == 0 ? 0 : Math.sqrt(variance) / mean();
        }
    }

    /** One of the listed values, each as likely as its weight. */
    record Empirical(List<Double> values, List<Double> weights) implements Distribution {
        public Empirical {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
        }

        @Override
        public double mean() {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(i) * weights.get(i);
                total += weights.get(i);
            }
            return sum / total;
        }

        @Override
        public double cv() {
            double mean = mean();
            double squares = 0;
            double total = 0;
            for (int i = 0; i < values.size(); i++) {
                squares += (values.get(i) - mean) * (values.get(i) - mean) * weights.get(i);
                total += weights.get(i);
            }
            return mean == 0 ? 0 : Math.sqrt(squares / total) / mean;
        }
    }
}
