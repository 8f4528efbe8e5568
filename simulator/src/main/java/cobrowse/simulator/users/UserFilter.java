package cobrowse.simulator.users;

import cobrowse.simulator.users.User.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which users are listed.
 *
 * @param email exactly; the posts ask for it, and the vendor does not know it
 * @param state empty for any
 * @param ids empty for everybody's
 * @param jabberIds empty for everybody's
 */
record UserFilter(Optional<String> email, Optional<State> state, Set<String> ids, Set<String> jabberIds) {

    static final UserFilter EVERYBODY = new UserFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    static UserFilter withEmail(String email) {
        return new UserFilter(Optional.of(email), Optional.empty(), Set.of(), Set.of());
    }

    /** Where clause with the names of {@link #params}. */
    String sql() {
        return "where organisation_id = :organisation"
                + (email.isPresent() ? " and email = :email" : "")
                + (state.isPresent() ? " and state = :state" : "")
                + (ids.isEmpty() ? "" : " and id in (:ids)")
                + (jabberIds.isEmpty() ? "" : " and jabber_id in (:jabberIds)");
    }

    Map<String, Object> params(String organisationId) {
        var params = new HashMap<String, Object>();
        params.put("organisation", organisationId);
        email.ifPresent(address -> params.put("email", address));
        state.ifPresent(wanted -> params.put("state", wanted.name()));
        if (!ids.isEmpty()) params.put("ids", ids);
        if (!jabberIds.isEmpty()) params.put("jabberIds", jabberIds);
        return params;
    }
}
