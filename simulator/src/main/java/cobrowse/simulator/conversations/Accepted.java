package cobrowse.simulator.conversations;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to what is done and has nothing to show. CHOSEN: the vendor declares a text, and not which. */
final class Accepted {

    private Accepted() {}

    static ResponseEntity<String> body() {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body("\"Accepted\"");
    }
}
