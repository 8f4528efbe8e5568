package cobrowse.cli.screen;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.FieldFault;
import cobrowse.client.failures.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command that failed.
 *
 * @param error one word for programs
 * @param facts in the order in which they are shown; a list has a line for each element
 */
public record Report(Exit exit, String error, String message, Map<String, Object> facts) {

    /** What is to be told of a failure; of one that nobody foresaw only its kind, for its words may hold anything. */
    public static Report of(Throwable failure) {
        var known = Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .filter(cause -> cause instanceof Stopped || cause instanceof CobrowseException)
                .findFirst();
        if (known.isEmpty()) return unforeseen(failure);
        if (known.get() instanceof Stopped stopped) return of(stopped);
        if (known.get() instanceof Refused refused) return of(refused);
        return unanswered((CobrowseException) known.get());
    }

    /** @param hint such as the command that shows more */
    public static Report usage(String message, String hint) {
        return new Report(Exit.USAGE, "usage", message, Map.of("fix", hint));
    }

    /** With the command that shows how it is done right, where the command line was wrong. */
    public Report helpedBy(String command) {
        return exit == Exit.USAGE && !facts.containsKey("fix") ? usage(message, command) : this;
    }

    private static Report of(Stopped stopped) {
        var facts = new LinkedHashMap<String, Object>();
        stopped.fix().ifPresent(fix -> facts.put("fix", fix));
        return new Report(stopped.exit(), word(stopped.exit()), String.valueOf(stopped.getMessage()), facts);
    }

    private static Report of(Refused refused) {
        var refusal = refused.refusal();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("status", refusal.status());
        facts.put("code", refusal.code());
        facts.put("call", refusal.call());
        if (!refusal.faults().isEmpty()) facts.put("fields", fields(refusal.faults()));
        refusal.correlationId().ifPresent(id -> facts.put("correlationId", id));
        refusal.brokenRule().ifPresent(rule -> facts.put("rule", rule));
        refusal.lesson().ifPresent(lesson -> facts.put("lesson", lesson.toString()));
        wait(refused).ifPresent(seconds -> facts.put("retryAfterSeconds", seconds));
        facts.put("mayHaveBeenCarriedOut", refused.mayHaveBeenCarriedOut());
        fix(refused).ifPresent(fix -> facts.put("fix", fix));
        return new Report(exit(refused), "refused", refusal.message(), facts);
    }

    private static Optional<String> fix(Refused refused) {
        if (refused instanceof Refused.NotAuthenticated || refused.code().equals("invalid_grant"))
            return Optional.of("Sign in: cobrowse login, or set another COBROWSE_TOKEN");
        if (refused instanceof Refused.OAuthRefused && !refused.code().equals("access_denied"))
            return Optional.of("Compare client id, secret, redirect URI and scopes with the OAuth client in Admin");
        return Optional.empty();
    }

    private static List<String> fields(List<FieldFault> faults) {
        return faults.stream().map(FieldFault::toString).toList();
    }

    private static Optional<Long> wait(Refused refused) {
        return refused instanceof Refused.TooManyCalls storm
                ? storm.retryAfter().map(time -> time.toSeconds())
                : Optional.empty();
    }

    private static Exit exit(Refused refused) {
        if (refused instanceof Refused.NotAuthenticated || refused instanceof Refused.OAuthRefused)
            return Exit.NO_TOKEN;
        return refused.mayHaveBeenCarriedOut() ? Exit.UNANSWERED : Exit.REFUSED;
    }

    private static Report unanswered(CobrowseException failure) {
        Map<String, Object> facts = Map.of("mayHaveBeenCarriedOut", failure.mayHaveBeenCarriedOut());
        return new Report(Exit.UNANSWERED, "unanswered", String.valueOf(failure.getMessage()), facts);
    }

    private static Report unforeseen(Throwable failure) {
        var where = failure.getStackTrace().length == 0 ? "nowhere" : failure.getStackTrace()[0].toString();
        var message =
                "This is a fault of cobrowse itself: " + failure.getClass().getSimpleName() + " at " + where;
        return new Report(Exit.OUR_FAULT, word(Exit.OUR_FAULT), message, Map.of());
    }

    private static String word(Exit exit) {
        return exit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> json() {
        var document = new LinkedHashMap<String, Object>();
        document.put("error", error);
        document.put("message", message);
        document.put("exitCode", exit.code());
        document.putAll(facts);
        return document;
    }
}
