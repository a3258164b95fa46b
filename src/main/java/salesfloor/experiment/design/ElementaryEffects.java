package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.RunningEstimate;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/**
 * Elementary effects (Morris 1991, "Factorial sampling plans for preliminary computational experiments", Technometrics 33,
 * 161-174): walks through a grid in the cube that change one factor at a time, all factors once. An effect is the change of the
 * response over a step, divided by the step's length: what the response would change over the whole range of the factor. The mean
 * size of the effects, μ*, says how much a factor matters (Campolongo, Cariboni, Saltelli 2007, "An effective screening design for
 * sensitivity analysis of large models", Environmental Modelling & Software 22, 1509-1518); their spread σ, whether it acts
 * together with others or along a curve.
 *
 * <p>Every walk is independent of the others. Where it has luck of its own, the intervals are Student's over walks.
 */
public final class ElementaryEffects {
    /** Levels of the grid: 0, 1/3, 2/3, 1; the usual choice, with steps of 2/3. */
    private static final int LEVELS = 4;

    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private final int factors;
    private final int[][] orders;
    private final double[][][] walks;

    /** The design with these numbers of factors and walks. */
    public ElementaryEffects(int factors, int walks, long seed) {
        UnitCube.check(factors, walks);
        this.factors = factors;
        orders = new int[walks][];
        this.walks = new double[walks][][];
        Draws draws = new Draws(seed);
        for (int walk = 0; walk < walks; walk++) {
            orders[walk] = KeyedOrder.of(factors, draws, Purpose.TRAJECTORY_ORDER, walk);
            this.walks[walk] = walk(draws, walk);
        }
    }

    /** A start on the grid from which each factor can make its step, up or down. */
    private double[][] walk(Draws draws, int walk) {
        double[][] points = new double[factors + 1][factors];
        for (int factor = 0; factor < factors; factor++) {
            int level = (int) (draws.uniform(Purpose.TRAJECTORY_START, walk, factor) * LEVELS);
            points[0][factor] = level / (LEVELS - 1.0);
        }
        for (int step = 0; step < factors; step++) {
            points[step + 1] = points[step].clone();
            int factor = orders[walk][step];
            points[step + 1][factor] += points[step][factor] < 0.5 ? STEP : -STEP;
        }
        return points;
    }

    /** How many walks there are. */
    public int walks() {
        return walks.length;
    }

    /** The points of a walk, one more than there are factors, in the order in which they are visited. */
    public double[][] points(int walk) {
        double[][] points = new double[factors + 1][];
        for (int i = 0; i <= factors; i++) {
            points[i] = walks[walk][i].clone();
        }
        return points;
    }

    /**
     * What the responses say, factor by factor.
     *
     * @param responses per walk, the response at each of its points; where one is not finite, the effects next to it are left out
     */
    public List<Effect> of(double[][] responses) {
        RunningEstimate[] signed = fresh();
        RunningEstimate[] sizes = fresh();
        for (int walk = 0; walk < walks.length; walk++) {
            for (int step = 0; step < factors; step++) {
                int factor = orders[walk][step];
                double length = walks[walk][step + 1][factor] - walks[walk][step][factor];
                double effect = (responses[walk][step + 1] - responses[walk][step]) / length;
                signed[factor].add(effect);
                sizes[factor].add(Math.abs(effect));
            }
        }
        List<Effect> effects = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            effects.add(new Effect(signed[factor].estimate(), sizes[factor].estimate()));
        }
        return effects;
    }

    private RunningEstimate[] fresh() {
        RunningEstimate[] estimates = new RunningEstimate[factors];
        for (int i = 0; i < factors; i++) {
            estimates[i] = new RunningEstimate();
        }
        return estimates;
    }

    /**
     * What a factor does.
     *
     * @param mean mean effect over the factor's whole range (μ), in the unit of the response; its standard deviation is σ
     * @param size mean size of the effect (μ*)
     */
    public record Effect(Estimate mean, Estimate size) {
        /** Spread of the effects over the cube (σ): 0 where the response is a sum of straight lines. */
        public double spread() {
            return mean.sd();
        }
    }
}
