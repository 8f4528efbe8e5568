package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import java.util.Map;
import java.util.Set;

/** Something of users that they are shown with only where a caller asks for it by the parameter expand. */
public interface UserExpansion {

    /** As expand and the field of the user are called, such as routingStatus. */
    String name();

    /** @return for each of the users, by id, what the field holds; nothing for who has none */
    Map<String, ?> of(Organisation organisation, Set<String> userIds);
}
