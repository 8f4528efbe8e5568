package cobrowse.simulator.messages;

import java.util.Optional;

/** An attempt to say that somebody types. */
interface TypesSomething {

    /** What is going on, in the caller's word. */
    Optional<String> typing();
}
