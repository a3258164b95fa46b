package salesfloor.experiment.horizon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import salesfloor.metrics.ReplicationResult;

/** Weekly series whose transient is known, and replications made of them. */
final class MadeUp {
    private MadeUp() {}

    /** Autocorrelated noise around a level that changes with the week: x(t) = level(t) + e(t), e(t) = φ e(t − 1) + ε. */
    static double[] autoregressive(
            int weeks, double phi, double spread, IntToDoubleFunction level, SplittableRandom dice) {
        double[] series = new double[weeks];
        double noise = spread / Math.sqrt(1 - phi * phi) * normal(dice);
        for (int week = 0; week < weeks; week++) {
            series[week] = level.applyAsDouble(week) + noise;
            noise = phi * noise + spread * normal(dice);
        }
        return series;
    }

    /** Level 100, approached from a start like this with a time constant. */
    static IntToDoubleFunction approach(double start, double weeks) {
        return week -> 100 + (start - 100) * Math.exp(-week / weeks);
    }

    /** Mean number waiting in each of some stretches of M/M/1, from empty, by Lindley's recursion over customers. */
    static double[] waits(int batches, int customersInBatch, double load, SplittableRandom dice) {
        double[] means = new double[batches];
        double wait = 0;
        for (int batch = 0; batch < batches; batch++) {
            for (int i = 0; i < customersInBatch; i++) {
                means[batch] += wait / customersInBatch;
                double service = -Math.log(1 - dice.nextDouble()) * load;
                wait = Math.max(0, wait + service + Math.log(1 - dice.nextDouble()));
            }
        }
        return means;
    }

    /** The mean over several series, week by week. */
    static double[] mean(List<double[]> series) {
        double[] mean = new double[series.get(0).length];
        for (double[] one : series) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / series.size();
            }
        }
        return mean;
    }

    /** Replications with these series, one map each. */
    static Replications replications(List<Map<String, double[]>> all) {
        List<ReplicationResult> results = new ArrayList<>();
        for (Map<String, double[]> one : all) {
            Map<String, List<Double>> timeline = new LinkedHashMap<>();
            one.forEach((name, values) ->
                    timeline.put(name, Arrays.stream(values).boxed().toList()));
            results.add(new ReplicationResult(
                    results.size() + 1,
                    results.size(),
                    Map.of(),
                    timeline,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of()));
        }
        return reader -> results.forEach(reader::read);
    }

    static Duration weeks(int weeks) {
        return Duration.ofDays(7L * weeks);
    }

    /** Near enough: the sum of twelve uniform numbers, less six. */
    static double normal(SplittableRandom dice) {
        return dice.doubles(12).sum() - 6;
    }
}
