package cobrowse.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The main class of cobrowse-simulator.jar. Where the simulator cannot be started the fast way it is started in this very
 * process, as Spring Boot would; nobody is told, as nothing is wrong then.
 */
public final class Main {

    private Main() {}

    /** @throws Throwable what the simulator itself threw while it started */
    public static void main(String[] arguments) throws Throwable {
        Flags.reflectNatively();
        if (arguments.length > 0 && arguments[0].equals("prepare")) System.exit(Prepare.run());
        var start = FastStart.of(arguments);
        if (start == null || !start.run()) here(arguments);
    }

    private static void here(String[] arguments) throws Throwable {
        try {
            Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
