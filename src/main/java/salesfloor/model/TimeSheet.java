package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.TimeBin;

/** Tells where a person's time goes: every paid tick exactly once, in one bin. */
final class TimeSheet {

    private final Person person;
    private final ModelListener listener;
    private final @Nullable Strain strain;
    /** Measures how busy the role is; null where nobody asks. */
    private final @Nullable Utilisation utilisation;
    /** Up to when time has been told. */
    private long toldUntil;

    /**
     * @param strain what hard work does to the person; null for nothing
     * @param utilisation measures how busy the role is; null where nobody asks
     */
    TimeSheet(Person person, ModelListener listener, @Nullable Strain strain, @Nullable Utilisation utilisation) {
        this.person = person;
        this.listener = listener;
        this.strain = strain;
        this.utilisation = utilisation;
    }

    /** When the present stretch of time, not told yet, began. */
    long since() {
        return toldUntil;
    }

    /** Time before now is not this person's working time. */
    void skipTo(long now) {
        toldUntil = now;
    }

    /** What has not been told up to a time went into a bin. */
    void spent(TimeBin bin, long until) {
        if (until > toldUntil) {
            listener.timeSpent(person, bin, toldUntil, until);
            if (strain != null) {
                strain.spent(bin, toldUntil, until);
            }
            if (utilisation != null) {
                utilisation.add(bin, until - toldUntil);
            }
        }
        toldUntil = until;
    }

    /** The person was scheduled, and is paid, for a stretch. */
    void scheduled(long from, long to) {
        listener.scheduled(person, from, to);
    }

    /** A scheduled stretch in which the person was away. */
    void absent(TimeBin why, long from, long to) {
        listener.scheduled(person, from, to);
        listener.timeSpent(person, why, from, to);
    }
}
