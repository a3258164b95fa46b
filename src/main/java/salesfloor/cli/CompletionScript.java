package salesfloor.cli;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import salesfloor.metrics.Measure;
import salesfloor.scenario.Scenario;

/** Completion scripts with everything they can offer written into them, so that completing starts no Java. */
final class CompletionScript {
    private static final int DEEPEST = 5;

    private CompletionScript() {}

    /** For bash, and for zsh through its bashcompinit. */
    static String bash(CommandLine root) {
        StringBuilder text = new StringBuilder("# Completion for salesfloor.\n_salesfloor() {\n");
        text.append("  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n");
        text.append("  local command=\"${COMP_WORDS[1]}\" options=''\n  COMPREPLY=()\n");
        text.append("  case \"$before\" in\n");
        text.append("    --set) COMPREPLY=( $(compgen -S = -W '").append(String.join(" ", paths()));
        text.append("' -- \"$word\") ); compopt -o nospace 2>/dev/null; return ;;\n");
        text.append("    --precision) COMPREPLY=( $(compgen -S = -W '").append(String.join(" ", measures()));
        text.append("' -- \"$word\") ); compopt -o nospace 2>/dev/null; return ;;\n");
        text.append("    --response) COMPREPLY=( $(compgen -W '").append(String.join(" ", measures()));
        text.append("' -- \"$word\") ); return ;;\n");
        text.append("    --out) COMPREPLY=( $(compgen -d -- \"$word\") ); return ;;\n  esac\n");
        text.append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=( $(compgen -W '");
        text.append(String.join(" ", root.getSubcommands().keySet())).append("' -- \"$word\") ); return\n  fi\n");
        text.append("  case \"$command\" in\n");
        root.getSubcommands()
                .forEach((name, command) -> text.append("    ")
                        .append(name)
                        .append(") options='")
                        .append(String.join(" ", options(command)))
                        .append("' ;;\n"));
        text.append("  esac\n  case \"$command $word\" in\n");
        text.append("    *' -'*) COMPREPLY=( $(compgen -W \"$options\" -- \"$word\") ) ;;\n");
        text.append("    'completion '*) COMPREPLY=( $(compgen -W 'bash zsh fish' -- \"$word\") ) ;;\n");
        text.append("    *) COMPREPLY=( $(compgen -f -X '!*.y*ml' -- \"$word\") $(compgen -d -S / -- \"$word\") )\n");
        text.append("       compopt -o nospace 2>/dev/null ;;\n  esac\n}\n");
        return text.append("complete -F _salesfloor salesfloor ./salesfloor\n").toString();
    }

    /** For fish. */
    static String fish(CommandLine root) {
        StringBuilder text = new StringBuilder("# Completion for salesfloor.\ncomplete -c salesfloor -f\n");
        for (Map.Entry<String, CommandLine> command : root.getSubcommands().entrySet()) {
            String name = command.getKey();
            text.append("complete -c salesfloor -n __fish_use_subcommand -a ").append(name);
            text.append(" -d ").append(quoted(description(command.getValue()))).append('\n');
            offered(command.getValue()).forEach(option -> fish(text, name, option));
        }
        text.append("complete -c salesfloor -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n");
        text.append("complete -c salesfloor -n 'not __fish_use_subcommand'");
        return text.append(" -a '(__fish_complete_suffix .yaml)'\n").toString();
    }

    private static void fish(StringBuilder text, String command, OptionSpec option) {
        if (!option.longestName().startsWith("--")) {
            return;
        }
        text.append("complete -c salesfloor -n '__fish_seen_subcommand_from ").append(command);
        text.append("' -l ").append(option.longestName().substring(2));
        text.append(option.arity().max() > 0 ? " -x" : "");
        switch (option.longestName()) {
            case "--set" -> text.append(" -a ").append(quoted(String.join("= ", paths()) + "="));
            case "--precision" -> text.append(" -a ").append(quoted(String.join("= ", measures()) + "="));
            case "--response" -> text.append(" -a ").append(quoted(String.join(" ", measures())));
            case "--out" -> text.append(" -a '(__fish_complete_directories)'");
            default -> {}
        }
        String[] description = option.description();
        text.append(description.length == 0 ? "" : " -d " + quoted(description[0].replace("%%", "%")));
        text.append('\n');
    }

    private static String description(CommandLine command) {
        String[] words = command.getCommandSpec().usageMessage().description();
        return words.length == 0 ? "" : words[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static List<String> options(CommandLine command) {
        return offered(command).map(OptionSpec::longestName).sorted().toList();
    }

    private static Stream<OptionSpec> offered(CommandLine command) {
        return command.getCommandSpec().options().stream().filter(option -> !option.hidden());
    }

    private static List<String> measures() {
        return Measure.catalogue().stream()
                .map(Measure::key)
                .filter(key -> !key.contains("<"))
                .toList();
    }

    /** Paths of the scenario that lead to one value, as far as they hold no names of the user's own. */
    static List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(Scenario.class, "", 0, paths);
        return paths;
    }

    private static void collect(Class<?> type, String prefix, int depth, List<String> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            if (component.getType().isRecord()
                    && component.getType().getName().startsWith("salesfloor.scenario")
                    && depth < DEEPEST) {
                collect(component.getType(), path + ".", depth + 1, paths);
            } else {
                paths.add(path);
            }
        }
    }
}
