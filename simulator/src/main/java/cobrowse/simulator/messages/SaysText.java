package cobrowse.simulator.messages;

import java.util.Optional;

/** An attempt to say something in words. */
interface SaysText {

    Optional<String> text();

    /** Whether something comes that is no text, such as a picture. */
    default boolean showsSomething() {
        return false;
    }
}
