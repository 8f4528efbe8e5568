package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_EXISTS;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_IS_ONES_OWN_OR_MAY_BE_EDITED;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_SOURCE_IS_KNOWN;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges and makes a change of a user's presence, whatever the path by which it is asked for. */
@Component
record PresenceChange(Referee referee, Presences presences, Definitions definitions, PresenceDesk desk) {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "set a user's presence",
            PRESENCE_SOURCE_IS_KNOWN,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            PRESENCE_IS_ONES_OWN_OR_MAY_BE_EDITED,
            PRESENCE_DEFINITION_EXISTS);

    record Attempt(
            Caller caller,
            String userId,
            String sourceId,
            Sent<PresenceOrder> sent,
            Optional<User> user,
            Optional<Definition> definition)
            implements SetsPresence, FromSource, SendsBody, OnUser, OnDefinition {}

    UserPresenceBody make(
            Caller caller, Optional<User> user, String userId, String sourceId, Sent<PresenceOrder> sent) {
        var organisation = caller.organisation();
        var old = presences.of(organisation, userId);
        var order = sent.value();
        var definition = old.flatMap(presence -> order.definition(presence, organisation, definitions));
        referee.judge(RULES, new Attempt(caller, userId, sourceId, sent, user, definition));
        var wanted = definition.orElseThrow();
        var message = order.message().or(() -> old.flatMap(Presence::message));
        return UserPresenceBody.of(desk.change(organisation, userId, wanted.id(), wanted.system(), message));
    }
}
