package salesfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salesfloor.report.NextCommand;
import salesfloor.report.words.Language;

/** A command line that can be given again, with some options set otherwise. Ready to paste into a shell. */
final class Invocation implements NextCommand {
    /** How the program was started; the launcher says so. */
    private static final String PROGRAM = System.getProperty("salesfloor.command", "./salesfloor");

    private final String command;
    private final List<Path> scenarios;
    private final SimulationOptions options;
    private final List<String[]> others;
    private final String flags;

    /**
     * A command on these scenarios.
     *
     * @param others the command's own options that have values, each with its value
     * @param flags the command's own options without values that decide what is written, each with a blank before it
     */
    Invocation(String command, List<Path> scenarios, SimulationOptions options, List<String[]> others, String flags) {
        this.command = command;
        this.scenarios = List.copyOf(scenarios);
        this.options = options;
        this.others = List.copyOf(others);
        this.flags = flags;
    }

    /** A command with other words, begun as the program was started. */
    static String of(String words) {
        return quoted(PROGRAM) + " " + words;
    }

    /** A command with these words, ready to paste into a shell. */
    static String line(List<String> words) {
        return of(words.stream().map(Invocation::quoted).collect(Collectors.joining(" ")));
    }

    @Override
    public String with(String... changes) {
        List<String[]> all = asked();
        for (int i = 0; i + 1 < changes.length; i += 2) {
            change(all, changes[i], changes[i + 1]);
        }
        return text(all, "");
    }

    /** The command with everything that decides its results, word by word. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(command));
        scenarios.forEach(scenario -> words.add(scenario.toString()));
        asked().forEach(option -> words.addAll(List.of(option)));
        words.addAll(flags.isEmpty() ? List.of() : List.of(flags.strip().split(" ", -1)));
        return words;
    }

    /** The files that it is about. */
    List<Path> scenarios() {
        return scenarios;
    }

    /** The options as they were given. */
    SimulationOptions options() {
        return options;
    }

    /** The command that goes on where this one was stopped. */
    String resume(Path folder) {
        List<String[]> all = asked();
        if (options.threads != null) {
            all.add(new String[] {"--threads", Integer.toString(options.threads())});
        }
        all.add(new String[] {"--out", folder.toString()});
        return text(
                all,
                flags + (options.looks.json ? " --json" : "") + (options.noCharts ? " --no-charts" : "") + " --resume");
    }

    /** The options that decide the result, as far as they are not the defaults. */
    private List<String[]> asked() {
        List<String[]> all = new ArrayList<>(others);
        options.sets.forEach(set -> all.add(new String[] {"--set", set}));
        if (options.seed != SimulationOptions.SEED) {
            all.add(new String[] {"--seed", Long.toString(options.seed)});
        }
        if (options.given("--replications") || options.replications != SimulationOptions.REPLICATIONS) {
            all.add(new String[] {"--replications", Integer.toString(options.replications)});
        }
        if (!options.lang.equals(Language.ENGLISH.code())) {
            all.add(new String[] {"--lang", options.lang});
        }
        options.precision.forEach(precision -> all.add(new String[] {"--precision", precision}));
        if (options.given("--max-replications") || options.most != SimulationOptions.MOST) {
            all.add(new String[] {"--max-replications", Integer.toString(options.most)});
        }
        options.only().ifPresent(only -> all.add(new String[] {"--replication", only.toString()}));
        return all;
    }

    private static void change(List<String[]> all, String name, String value) {
        all.removeIf(option -> option[0].equals(name) && subject(option[1]).equals(subject(value)));
        if (name.equals("--replication")) {
            all.removeIf(option -> option[0].matches("--replications|--precision|--max-replications"));
        } else if (!name.matches("--set|--seed|--response")) {
            all.removeIf(option -> option[0].equals("--replication"));
        }
        if (name.equals("--replications")) {
            all.removeIf(option ->
                    option[0].equals("--max-replications") && Integer.parseInt(option[1]) < Integer.parseInt(value));
        }
        all.add(new String[] {name, value});
    }

    /** What a value is about: the path or the measure before the equals sign; of plain values, the same for all. */
    private static String subject(String value) {
        return value.substring(0, Math.max(0, value.indexOf('=')));
    }

    private String text(List<String[]> all, String end) {
        StringBuilder text = new StringBuilder(of(command));
        scenarios.forEach(scenario -> text.append(' ').append(quoted(scenario.toString())));
        all.forEach(option -> text.append(' ').append(option[0]).append(' ').append(quoted(option[1])));
        return text.append(end).toString();
    }

    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./=%:,+@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
