package cobrowse.simulator.sessions.sockets;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a connection is told.
 *
 * @param type joined, once; session, whenever the session changes; refused, before the connection is closed
 * @param state of the session, as the community API spells it
 * @param status of a refusal, as the same act has it by HTTP
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Word(
        String type,
        @Nullable String role,
        @Nullable String state,
        @Nullable Integer status,
        @Nullable String code,
        @Nullable String message) {

    static Word joined(String role, String state) {
        return new Word("joined", role, state, null, null, null);
    }

    static Word session(String state) {
        return new Word("session", null, state, null, null, null);
    }

    static Word refused(int status, String code, String message) {
        return new Word("refused", null, null, status, code, message);
    }
}
