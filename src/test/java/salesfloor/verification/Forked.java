package salesfloor.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as its user starts it. */
final class Forked {
    private Forked() {}

    /** Starts the program; what it says goes to one file. */
    static Process start(List<String> jvm, Path said, List<String> words) throws IOException {
        return builder(jvm, words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The program, ready to start. */
    static ProcessBuilder builder(List<String> jvm, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "salesfloor.cli.Salesfloor"));
        command.addAll(words);
        return new ProcessBuilder(command);
    }
}
