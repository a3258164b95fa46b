package salesfloor.cli;

import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.metrics.ReplicationResult;

/** The progress of a study whose length is not known before: it grows as more trials turn out to be needed. */
final class StudyProgress implements ExperimentListener {
    private final Progress shown;
    private final int expected;
    private int found;
    private int begun;

    /** @param expected how many trials the study takes at least */
    StudyProgress(Progress shown, int expected) {
        this.shown = shown;
        this.expected = expected;
    }

    @Override
    public void planned(int replications, int finished) {
        found += finished;
        begun += replications - finished;
        shown.planned(Math.max(expected - found, begun), 0);
    }

    @Override
    public void finished(String label, ReplicationResult result) {
        shown.count();
    }

    @Override
    public void failed(FailedReplication failure) {
        shown.count();
    }
}
