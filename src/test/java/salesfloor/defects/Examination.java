package salesfloor.defects;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import salesfloor.cli.CommandTree;

/** One check of the program in whose place it is started: {@code verify WORDS}, or a test of no parameters, {@code Class#method}. */
final class Examination {
    private static final String VERIFY = "verify ";

    /** The program is sound as far as this check sees. */
    static final int SOUND = 0;

    /** The check failed, as it should where there is a fault. */
    static final int CAUGHT = 1;

    /** There is no such check. */
    static final int NO_CHECK = 2;

    private Examination() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        System.exit(args[0].startsWith(VERIFY) ? verify(args[0].substring(VERIFY.length())) : test(args[0]));
    }

    private static int verify(String words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int code = CommandTree.fresh(writer, writer).execute("verify", "--only", words, "--no-color");
        System.err.println(said);
        return code;
    }

    private static int test(String name) throws ReflectiveOperationException {
        String[] parts = name.split("#", 2);
        Class<?> type = Class.forName("salesfloor." + parts[0]);
        Constructor<?> constructor = type.getDeclaredConstructor();
        Method method = type.getDeclaredMethod(parts[1]);
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
            return SOUND;
        } catch (InvocationTargetException failed) {
            System.err.println(failed.getCause());
            return CAUGHT;
        }
    }
}
