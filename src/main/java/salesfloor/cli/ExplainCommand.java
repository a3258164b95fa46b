package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.report.WarningPages;
import salesfloor.scenario.file.NearMiss;
import salesfloor.scenario.file.ProblemCode;
import salesfloor.scenario.file.ProblemPages;

/** Shows the page about one code of a message. */
@Command(name = "explain", description = "Explains the code of a message.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "The code, as S201 or few-replications; none lists them all.")
    private String code = "";

    @Override
    public Integer call() {
        if (code.isEmpty()) {
            spec.commandLine().getOut().print(ProblemPages.list() + WarningPages.list());
        } else {
            spec.commandLine().getOut().print(page());
        }
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private String page() {
        return ProblemCode.of(code)
                .map(ProblemPages::page)
                .or(() -> WarningPages.page(code))
                .orElseThrow(this::unknown);
    }

    private ParameterException unknown() {
        List<String> codes = new ArrayList<>(ProblemCode.ids());
        codes.addAll(WarningPages.codes());
        String near = NearMiss.of(code, codes);
        String hint = near == null ? " All codes: " + Invocation.of("explain") : " Maybe '" + near + "'.";
        return new ParameterException(spec.commandLine(), "There is no code '" + code + "'." + hint);
    }
}
