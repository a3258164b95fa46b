package salesfloor.model;

import java.util.BitSet;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;
import salesfloor.scenario.Rate;

/** Days on which one seat's person is on leave or ill. */
final class Absences {

    private final long[] leaveStarts;
    /** Days from the start of each block. */
    private final int[] leaveLengths;

    private final BitSet sick = new BitSet();

    Absences(long key, People.Absence absence, Draws draws) {
        int leaveDays = absence.leaveDays();
        int blocks = Math.max(1, Math.min(absence.leaveBlocks(), Math.max(1, leaveDays)));
        leaveStarts = new long[blocks];
        leaveLengths = new int[blocks];
        double phase = draws.uniform(Purpose.LEAVE_PHASE, key, 0);
        for (int i = 0; i < blocks; i++) {
            leaveStarts[i] = (long) (phase / blocks * 365) + 365L * i / blocks;
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
                sick.set(Math.max(0, from), Math.max(1, from + days));
            }
        }
    }

    boolean on(int day) {
        if (sick.get(day)) {
            return true;
        }
        int dayOfYear = day % 365;
        for (int i = 0; i < leaveStarts.length; i++) {
            long since = dayOfYear - leaveStarts[i];
            if ((since >= 0 ? since : since + 365) < leaveLengths[i]) {
                return true;
            }
        }
        return false;
    }
}
