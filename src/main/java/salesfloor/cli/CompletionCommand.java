package salesfloor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script; the script starts no Java. */
@Command(
        name = "completion",
        description = "Prints a completion script for a shell.",
        footer = {
            "",
            "bash:  source <(./salesfloor completion bash)",
            "zsh:   source <(./salesfloor completion zsh)",
            "fish:  ./salesfloor completion fish | source"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** Shells that completion knows. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = Salesfloor.commandLine();
        String script = switch (shell) {
            case bash -> CompletionScript.bash(root);
            case zsh ->
                "autoload -U +X compinit && compinit -i\nautoload -U +X bashcompinit && bashcompinit\n"
                        + CompletionScript.bash(root);
            case fish -> CompletionScript.fish(root);
        };
        PrintWriter out = spec.commandLine().getOut();
        return Screen.print(out, script) ? 0 : 1;
    }
}
