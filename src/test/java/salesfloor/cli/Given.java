package salesfloor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command line that was given, and what came of it.
 *
 * @param code its exit code
 * @param printed standard output
 * @param complained standard error
 */
record Given(int code, String printed, String complained) {

    /** Gives the whole program a command line. */
    static Given salesfloor(Object... words) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        List<String> line = Stream.of(words).map(String::valueOf).toList();
        CommandLine program = Salesfloor.commandLine(line);
        program.setOut(new PrintWriter(output)).setErr(new PrintWriter(errors));
        int code = program.execute(line.toArray(String[]::new));
        return new Given(code, output.toString(), errors.toString());
    }

    /** Gives the program a command line in one text, whose scenarios and experiments lie in a folder, and more words. */
    static Given in(Path folder, String command, Object... more) {
        Stream<Object> words =
                Stream.of(command.split(" ", -1)).map(word -> word.endsWith(".yaml") ? folder.resolve(word) : word);
        return salesfloor(Stream.concat(words, Stream.of(more)).toArray());
    }

    /** Gives one command, with surroundings of its own, what follows its name. */
    static Given to(Object command, List<String> words) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = new CommandLine(command)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors))
                .setParameterExceptionHandler(new ErrorMessages())
                .setExecutionExceptionHandler(new ErrorMessages())
                .execute(words.toArray(String[]::new));
        return new Given(code, output.toString(), errors.toString());
    }

    List<String> lines() {
        return printed.lines().toList();
    }
}
