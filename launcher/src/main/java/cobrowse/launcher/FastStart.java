package cobrowse.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simulator in a JVM that has all it needs to start fast. */
final class FastStart {

    private final Installation installation;
    private final CommandLine line;

    private FastStart(Installation installation, CommandLine line) {
        this.installation = installation;
        this.line = line;
    }

    /** @return null where the simulator has to be started in the ordinary way */
    static @Nullable FastStart of(String[] arguments) {
        try {
            if (!Jdk.isKnown()) return null;
            var line = CommandLine.of(arguments);
            if (line == null || line.isWatched()) return null;
            var installation = Installation.find();
            return installation == null ? null : new FastStart(installation, line);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /**
     * Does not return where this process becomes the simulator, or ends with it.
     *
     * @return false where nothing could be started
     */
    boolean run() {
        var command = command();
        if (Jdk.canBecomeAnother()) Execv.run(command);
        command.add(1, "-D" + Flags.LAUNCHER + "=" + ProcessHandle.current().pid());
        return Child.run(command);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(Flags.of(installation, line));
        command.addAll(line.options());
        command.add("-jar");
        command.add(installation.jar().getPath());
        command.addAll(line.arguments());
        return command;
    }
}
