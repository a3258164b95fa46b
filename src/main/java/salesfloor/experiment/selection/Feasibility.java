package salesfloor.experiment.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.StudentT;

/**
 * Whether plans keep their constraints, shown by one-sided Student bounds. Each bound is looked at a few times, after the first
 * replications and whenever their number has doubled; the error is shared alike over plans, constraints and looks (Bonferroni),
 * so that in all of them together at most the stated share of studies says a false word. A plan either keeps a constraint or
 * breaks it, so a look can err to one side only.
 */
final class Feasibility {
    /** What was shown of one plan, or of one plan and one constraint. */
    enum Word {
        KEEPS,
        BREAKS,
        NOT_SHOWN
    }

    private final List<Track> tracks;
    private final double tail;
    private final Word[][] words;

    Feasibility(Aim aim, List<Track> tracks) {
        this.tracks = List.copyOf(tracks);
        int constraints = aim.constraints().size();
        tail = aim.constraintError() / Math.max(1, looks(aim).size() * constraints * tracks.size());
        words = new Word[tracks.size()][constraints];
        for (Word[] row : words) {
            Arrays.fill(row, Word.NOT_SHOWN);
        }
    }

    /** After how many replications constraints are looked at. */
    static List<Integer> looks(Aim aim) {
        List<Integer> looks = new ArrayList<>();
        for (long n = aim.first(); n < aim.most(); n *= 2) {
            looks.add((int) n);
        }
        looks.add(aim.most());
        return looks;
    }

    /** Looks at a plan after r replications, at what is not shown yet. */
    void look(int plan, int r) {
        for (int i = 0; i < words[plan].length; i++) {
            if (words[plan][i] == Word.NOT_SHOWN) {
                words[plan][i] = word(tracks.get(plan).margin(i, r));
            }
        }
    }

    private Word word(Estimate margin) {
        double reach = reach(margin);
        if (margin.mean() - reach >= 0) {
            return Word.KEEPS;
        }
        return margin.mean() + reach < 0 ? Word.BREAKS : Word.NOT_SHOWN;
    }

    /** How far a bound of this plan's error lies from the mean. */
    double reach(Estimate margin) {
        return margin.sd() == 0
                ? 0
                : new StudentT(margin.n() - 1).upperPoint(tail) * margin.sd() / Math.sqrt(margin.n());
    }

    /** What is shown of one constraint. */
    Word of(int plan, int constraint) {
        return words[plan][constraint];
    }

    /** What is shown of all constraints together. */
    Word of(int plan) {
        Word all = Word.KEEPS;
        for (Word word : words[plan]) {
            if (word == Word.BREAKS) {
                return word;
            }
            all = word == Word.NOT_SHOWN ? word : all;
        }
        return all;
    }
}
