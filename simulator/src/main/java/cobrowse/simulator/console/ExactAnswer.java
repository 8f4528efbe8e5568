package cobrowse.simulator.console;

import java.util.List;

/**
 * What the breaking command of a rule gets, as curl shows it.
 *
 * @param body the JSON in one line; of a page, what it says; empty where a stall is accepted
 */
record ExactAnswer(int status, List<String> headers, String body) {

    /** The status line, as the simulator writes it. */
    String statusLine() {
        return "HTTP/1.1 " + status;
    }

    public String text() {
        var head = statusLine() + "\n" + String.join("\n", headers);
        return body.isEmpty() ? head : head + "\n\n" + body;
    }
}
