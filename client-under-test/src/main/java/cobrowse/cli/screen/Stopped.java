package cobrowse.cli.screen;

import java.util.Optional;

/** A command cannot go on, for a reason that is not the API's. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final transient Optional<String> fix;

    public Stopped(Exit exit, String message) {
        this(exit, message, Optional.empty());
    }

    /** @param fix what to do now */
    public Stopped(Exit exit, String message, String fix) {
        this(exit, message, Optional.of(fix));
    }

    private Stopped(Exit exit, String message, Optional<String> fix) {
        super(message);
        this.exit = exit;
        this.fix = fix;
    }

    public Exit exit() {
        return exit;
    }

    public Optional<String> fix() {
        return fix;
    }

    /** The command line is not right. */
    public static Stopped usage(String message) {
        return new Stopped(Exit.USAGE, message);
    }
}
