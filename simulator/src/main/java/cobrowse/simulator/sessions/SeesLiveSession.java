package cobrowse.simulator.sessions;

import java.util.Optional;

/** An attempt in a conversation in which a session may be going on. */
public interface SeesLiveSession {

    Optional<CobrowseSession> live();
}
