package salesfloor.model;

import salesfloor.model.event.TimeBin;

/** How busy a role has been since its manager last looked. */
final class Utilisation {

    private long working;
    private long onDuty;

    void add(TimeBin bin, long ticks) {
        working += bin.isWork() ? ticks : 0;
        onDuty += bin.isOnDuty() ? ticks : 0;
    }

    /** Working time over on-duty time; 1 when nobody was on duty, as nobody could do anything. */
    double share() {
        return onDuty == 0 ? 1 : working / (double) onDuty;
    }

    void startAnew() {
        working = 0;
        onDuty = 0;
    }
}
