package cobrowse.cli.screen;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ends, for scripts. Help and documentation are drawn from here. */
public enum Exit {
    DONE(0, "done"),
    REFUSED(1, "the API refused, or there is no such thing"),
    USAGE(2, "the command line is not right; nothing was sent"),
    NO_TOKEN(3, "no token, or token or login were refused"),
    UNANSWERED(4, "no usable answer: network, time-out, 5xx; the message says whether it may have been carried out"),
    NOT_STARTED(5, "the customer declined or did not answer in time, or the session can never start"),
    WOULD_FAIL(6, "the doctor forecasts a failure, or a start that nothing would come of"),
    OUR_FAULT(70, "a fault of this program"),
    STOPPED(130, "stopped with Ctrl-C");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** Code and meaning, in order, as picocli wants them. */
    public static Map<String, String> list() {
        var list = new LinkedHashMap<String, String>();
        for (var exit : values()) list.put(Integer.toString(exit.code), exit.meaning);
        return list;
    }
}
