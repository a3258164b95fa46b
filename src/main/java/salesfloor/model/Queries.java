package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.random.PortableMath;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Activities.AnswerQuery;
import salesfloor.scenario.ActivityType;

/** Questions by phone that follow orders: where is it, what does it cost. */
final class Queries extends Activity {

    private static final int MOST_PER_ORDER = 60;

    private final AnswerQuery settings;
    private final Draws draws;
    private final Sampler duration;
    private final Sampler delay;
    private final Patience patience;
    /** Chance of no question at all, exp(-mean). */
    private final double none;

    Queries(Department department, AnswerQuery settings, Patience patience) {
        super(department, settings.shiftEnd(), settings.effort(), settings.duration());
        this.settings = settings;
        this.patience = patience;
        draws = department.draws();
        duration = Sampler.of(settings.duration());
        delay = Sampler.of(settings.delay());
        none = PortableMath.exp(-settings.perOrder());
    }

    @Override
    ActivityType type() {
        return ActivityType.ANSWER_QUERY;
    }

    /** Plans the questions about an order: a Poisson number of them. */
    void follow(Order order) {
        if (settings.perOrder() == 0) {
            return;
        }
        int count = count(draws.uniform(Purpose.QUERIES, order.client.id, order.number));
        for (int i = 0; i < count; i++) {
            Stream stream = draws.on(Purpose.QUERY_DELAY, order.client.id, order.number * 64L + i);
            DemandClock clock = department().demand().clock();
            double asks = clock.at(now()) + delay.sample(stream) * Ticks.PER_MINUTE;
            department().agenda().at(Math.max(now(), clock.timeOf(asks)), order, Timer.QUERY_DUE, i);
        }
    }

    /** Poisson quantile by summing probabilities. */
    private int count(double u) {
        double probability = none;
        double sum = none;
        int count = 0;
        while (u > sum && count < MOST_PER_ORDER) {
            count++;
            probability *= settings.perOrder() / count;
            sum += probability;
        }
        return count;
    }

    void asked(Order order, int number) {
        WorkItem item =
                new WorkItem(this, Task.QUERY, order.client, order, order.client.owner, order.number * 64 + number);
        department().assignment().submit(item);
        if (item.isWaiting()) {
            patience.limit(item);
        }
    }

    @Override
    double minutes(WorkItem item, Employee who) {
        return duration.sample(draws.on(Purpose.QUERY_WORK, item.client.id, item.occasion));
    }

    @Override
    void finish(WorkItem item, Employee who) {}
}
