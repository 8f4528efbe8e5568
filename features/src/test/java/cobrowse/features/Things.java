package cobrowse.features;

import io.restassured.response.Response;
import java.util.Optional;

/** What a scenario has made so far: "the session", "the invite". */
public class Things {

    /** So that an id which a caller chose is another one every day, in an org that forgets none. */
    private final String today = Long.toString(System.nanoTime(), 36);

    private Optional<String> session = Optional.empty();
    private Optional<String> invite = Optional.empty();

    String session() {
        return session.orElseThrow(() -> new IllegalStateException("No session has been started yet."));
    }

    String invite() {
        return invite.orElseThrow(() -> new IllegalStateException("Nobody has been invited yet."));
    }

    /** What a scenario calls the id that a caller chooses, made into one that nobody has used before. */
    String named(String id) {
        return id.isEmpty() ? id : id + "-" + today;
    }

    void session(String id) {
        session = Optional.of(id);
    }

    /** A start that was accepted makes what it answers "the session". */
    void started(Response answer, String field) {
        if (answer.statusCode() == 201) session(answer.path(field));
    }

    /** An invite that was made becomes "the invite". */
    void invited(Response answer) {
        if (answer.statusCode() == 201 || answer.statusCode() == 202) invite = Optional.of(answer.path("id"));
    }
}
