package cobrowse.features;

import io.restassured.response.Response;
import java.util.Optional;

/** What a scenario has made so far: "the session", "the invite". */
public class Things {

    private Optional<String> session = Optional.empty();
    private Optional<String> invite = Optional.empty();

    String session() {
        return session.orElseThrow(() -> new IllegalStateException("No session has been started yet."));
    }

    String invite() {
        return invite.orElseThrow(() -> new IllegalStateException("Nobody has been invited yet."));
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
