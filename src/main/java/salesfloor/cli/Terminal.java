package salesfloor.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesfloor.report.Style;

/** What the place where output goes can show. */
final class Terminal {
    private Terminal() {}

    /** Whether somebody sits at a terminal that can repaint a line. */
    static boolean repaints(Map<String, String> environment, SimulationOptions options) {
        return !options.noColor
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isTerminal(System.console());
    }

    /** The style for standard output. */
    static Style style(Map<String, String> environment, SimulationOptions options) {
        return repaints(environment, options) ? Style.COLOUR : Style.PLAIN;
    }

    /** From JDK 22 on there is always a console, which says itself whether it is a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** Writes a block and says whether all of it arrived. */
    static boolean print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
        return !writer.checkError();
    }
}
