package cobrowse.sdk;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A call with nothing left open. @param token empty for a guest */
record PreparedCall(String operationId, Optional<String> token, JsonNode with, Optional<JsonNode> body, int status) {

    /** Without the token: it ends up in reports. */
    @Override
    public String toString() {
        return operationId;
    }
}
