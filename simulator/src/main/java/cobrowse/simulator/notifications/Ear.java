package cobrowse.simulator.notifications;

import java.io.IOException;

/** Where a listener hears events, by whatever line. An exception says that nobody is there any more. */
public interface Ear {

    /** Says at once that the listener is heard. */
    void greet() throws IOException;

    /** @param id of the event, greater than those before */
    void tell(long id, CobrowseEvent event) throws IOException;

    /** Something now and then, so that a listener who has left is noticed. */
    void beat() throws IOException;

    /** The listener is let go. */
    void hangUp();

    /** The listener has left, or cannot be reached. */
    void hangUp(Exception why);
}
