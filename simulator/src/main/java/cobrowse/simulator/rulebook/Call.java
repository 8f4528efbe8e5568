package cobrowse.simulator.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One HTTP call of an example, written for people: tokens and ids are the demo organisation's.
 *
 * <p>Path, headers and data may name what an earlier call saved, as $name.
 *
 * @param data what follows curl's option for a body; empty for none
 * @param pipe a shell command that makes the body; empty for none
 * @param saved what of the answer is kept for the calls that follow; empty for nothing
 * @param times how often the call is made
 */
public record Call(
        String method,
        String path,
        List<String> headers,
        Optional<String> data,
        Optional<String> pipe,
        Optional<Saved> saved,
        int times) {

    /**
     * What is kept of an answer.
     *
     * @param picking the command by which {@code sed -nE} picks it from the headers and the body
     */
    public record Saved(String name, String picking) {}

    public static Call call(String method, String path) {
        return new Call(method, path, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    public static Call get(String path) {
        return call("GET", path);
    }

    public static Call post(String path, String json) {
        return call("POST", path).sending(json);
    }

    /** A verb of the control API: what other people do, or time. */
    public static Call sim(String path, String json) {
        return post("/_sim" + path, json);
    }

    public Call as(String token) {
        return header("Authorization: Bearer " + token);
    }

    public Call header(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new Call(method, path, more, data, pipe, saved, times);
    }

    /** With this JSON. */
    public Call sending(String json) {
        return header("Content-Type: application/json").raw(json);
    }

    /** With this form. */
    public Call form(String form) {
        return raw(form);
    }

    /** With this body, whatever it is. */
    public Call raw(String body) {
        return new Call(method, path, headers, Optional.of(body), pipe, saved, times);
    }

    /** With a body that a shell command makes. */
    public Call piping(String command) {
        return new Call(method, path, headers, data, Optional.of(command), saved, times);
    }

    public Call savingIdAs(String name) {
        return saving(name, "s/^\\{\"id\":\"([^\"]+)\".*/\\1/p");
    }

    /** Keeps what {@code sed -nE} with this command picks from the answer's headers and body. */
    public Call saving(String name, String picking) {
        return new Call(method, path, headers, data, pipe, Optional.of(new Saved(name, picking)), times);
    }

    public Call times(int count) {
        return new Call(method, path, headers, data, pipe, saved, count);
    }

    String asCurl(String base, boolean shown) {
        var show = shown || saved.isPresent() ? "-si" : "-so /dev/null";
        var text = new StringBuilder(pipe.map(command -> command + " | ").orElse(""))
                .append("curl ")
                .append(show);
        if (!method.equals("GET") && !(method.equals("POST") && (data.isPresent() || pipe.isPresent()))) {
            text.append(method.equals("HEAD") ? " -I" : " -X " + method);
        }
        text.append(" \"")
                .append(base)
                .append(path)
                .append(times > 1 ? "?n=[1-" + times + "]" : "")
                .append('"');
        headers.forEach(header -> text.append(" \\\n  -H ").append(quoted(header)));
        data.ifPresent(body -> text.append(" \\\n  -d ").append(quoted(body)));
        pipe.ifPresent(command -> text.append(" \\\n  --data-binary @-"));
        return saved.map(kept -> "%s=$(%s | sed -nE '%s')".formatted(kept.name(), text, kept.picking()))
                .orElse(text.toString());
    }

    /** In single quotes, but for what an earlier call saved. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("\\$([a-z]+)", "'\"\\$$1\"'") + "'";
    }
}
