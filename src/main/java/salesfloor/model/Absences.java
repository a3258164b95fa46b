package salesfloor.model;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;
import salesfloor.scenario.Rate;

/** Days on which one seat's person is on leave, ill, away on a known date, or in training. */
final class Absences {

    private static final int DAYS_PER_YEAR = 365;

    private final long[] leaveStarts;
    /** Days from the start of each block. */
    private final int[] leaveLengths;

    /** Days of sickness and known absence. */
    private final BitSet away = new BitSet();

    private final BitSet training = new BitSet();

    Absences(long key, People.Absence absence, Draws draws) {
        int leaveDays = absence.leaveDays();
        int blocks = Math.max(1, Math.min(absence.leaveBlocks(), Math.max(1, leaveDays)));
        leaveStarts = new long[blocks];
        leaveLengths = new int[blocks];
        double phase = draws.uniform(Purpose.LEAVE_PHASE, key, 0);
        for (int i = 0; i < blocks; i++) {
            leaveStarts[i] = (long) (phase / blocks * DAYS_PER_YEAR) + DAYS_PER_YEAR * (long) i / blocks;
            leaveLengths[i] = leaveDays * (i + 1) / blocks - leaveDays * i / blocks;
        }
        planSickness(key, absence, draws);
    }

    private void planSickness(long key, People.Absence absence, Draws draws) {
        double perDay =
                absence.sickSpells().amount() == 0 ? 0 : absence.sickSpells().perDay(Rate.DAYS_PER_YEAR);
        if (perDay == 0) {
            return;
        }
        Sampler gap = Sampler.of(new Distribution.Exponential(1 / perDay));
        Sampler length = Sampler.of(absence.sickLength());
        double at = -30;
        for (int spell = 0; at < 60 * 366; spell++) {
            Stream stream = draws.on(Purpose.SICKNESS, key, spell);
            at += gap.sample(stream);
            int days = (int) Math.ceil(length.sample(stream) / (24 * 60));
            int from = (int) Math.floor(at);
            if (from + days > 0) {
                away.set(Math.max(0, from), Math.max(1, from + days));
            }
        }
    }

    /** The person will be away from a day to another, both included. */
    void planAway(int from, int to) {
        away.set(Math.max(0, from), to + 1);
    }

    /**
     * Spreads days of training evenly over each year of 365 days and over people, on days on which the person would work and has
     * no leave.
     *
     * @param works whether the person would come on a day
     * @param lastDay the last day of the run
     */
    void planTraining(long key, int daysAYear, IntPredicate works, int lastDay) {
        double place = (key + 1) * Shift.GOLDEN;
        place -= Math.floor(place);
        for (int start = 0; daysAYear > 0 && start <= lastDay; start += DAYS_PER_YEAR) {
            int[] free = IntStream.range(start, start + DAYS_PER_YEAR)
                    .filter(day -> works.test(day) && !isLeave(day))
                    .toArray();
            for (int i = 0; i < Math.min(daysAYear, free.length); i++) {
                training.set(free[(int) ((place + i) / Math.min(daysAYear, free.length) * free.length)]);
            }
        }
    }

    /** Whether a day is one of training. */
    boolean trains(int day) {
        return training.get(day);
    }

    /** Whether the person is away on a day, other than for training. */
    boolean on(int day) {
        return away.get(day) || isLeave(day);
    }

    private boolean isLeave(int day) {
        int dayOfYear = day % DAYS_PER_YEAR;
        for (int i = 0; i < leaveStarts.length; i++) {
            long since = dayOfYear - leaveStarts[i];
            if ((since >= 0 ? since : since + DAYS_PER_YEAR) < leaveLengths[i]) {
                return true;
            }
        }
        return false;
    }
}
