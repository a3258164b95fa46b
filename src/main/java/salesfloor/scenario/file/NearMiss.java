package salesfloor.scenario.file;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
public final class NearMiss {
    private NearMiss() {}

    /** The closest word, or null when none is close: at most max(2, a third of its length) slips away. */
    public static @Nullable String of(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.length() > 100 || lower.isEmpty()) {
            return null;
        }
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : known) {
            int slips = slips(lower, word.toLowerCase(Locale.ROOT));
            if (slips < fewest && slips <= allowed(lower, word)) {
                fewest = slips;
                best = word;
            }
        }
        return best == null ? beginning(lower, known) : best;
    }

    /** A known word that begins like the typed one, or the other way round. */
    private static @Nullable String beginning(String typed, Collection<String> known) {
        for (String word : known) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean longEnough = Math.min(typed.length(), lower.length()) >= 3;
            if (longEnough && (lower.startsWith(typed) || typed.startsWith(lower))) {
                return word;
            }
        }
        return null;
    }

    /** Short words would all be two slips from each other, so fewer are allowed there. */
    private static int allowed(String typed, String word) {
        int shorter = Math.min(typed.length(), word.length());
        return shorter <= 3 ? shorter - 1 : Math.max(2, word.length() / 3);
    }

    /** Letters added, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
