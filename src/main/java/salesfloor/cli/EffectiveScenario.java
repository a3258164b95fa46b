package salesfloor.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import salesfloor.scenario.Scenario;

/**
 * A scenario as it is simulated.
 *
 * @param scenario the question
 * @param text the same as a file, with everything filled in
 */
record EffectiveScenario(Scenario scenario, String text) {

    /** SHA-256 of the text: equal hashes are equal questions. */
    String hash() {
        return hash(text);
    }

    /** SHA-256 of any text, in hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
