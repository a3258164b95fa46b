package salesfloor.experiment.design;

import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/** Random orders: each is a function of the seed, the purpose and the subject alone. */
final class KeyedOrder {
    private KeyedOrder() {}

    /** The numbers from 0 in one of their n! orders, all equally probable (Fisher and Yates; Durstenfeld 1964). */
    static int[] of(int n, Draws draws, Purpose purpose, long subject) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int place = (int) (draws.uniform(purpose, subject, i) * (i + 1));
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
