package cobrowse.simulator.users;

import java.util.Set;

/** An attempt on several users at once. */
public interface NamesUsers {

    /** As they were asked for; of some there may be none. */
    Set<String> userIds();
}
