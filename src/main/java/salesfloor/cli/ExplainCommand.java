package salesfloor.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.scenario.file.NearMiss;
import salesfloor.scenario.file.ProblemCode;
import salesfloor.scenario.file.ProblemPages;

/** Shows the page about one code of a message. */
@Command(name = "explain", description = "Explains the code of a message.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code, as S201; none lists them all.")
    private String code = "";

    @Override
    public Integer call() {
        if (code.isEmpty()) {
            spec.commandLine().getOut().print(ProblemPages.list());
        } else {
            spec.commandLine().getOut().print(ProblemPages.page(known()));
        }
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private ProblemCode known() {
        Optional<ProblemCode> known = ProblemCode.of(code);
        return known.orElseThrow(() -> {
            String near = NearMiss.of(code, ProblemCode.ids());
            String hint = near == null ? " 'salesfloor explain' lists them." : " Maybe '" + near + "'.";
            return new ParameterException(spec.commandLine(), "There is no code '" + code + "'." + hint);
        });
    }
}
