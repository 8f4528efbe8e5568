package cobrowse.simulator.presence;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Deprecation;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.time.LocalDate;
import java.util.Optional;

/** What reading and changing presences asks for. */
public interface PresenceRules {

    ScopeDemand READS_PRESENCE = ScopeDemand.anyOf("presence", "presence:readonly");
    ScopeDemand WRITES_PRESENCE = ScopeDemand.anyOf("presence");

    String DEFINITIONS = "/api/v2/presence/definitions";
    String EDITS_OTHERS = "presence:userPresence:edit";

    Deprecation SINCE_THE_NEWER_ONES = new Deprecation(
            LocalDate.of(2026, 7, 19),
            Optional.empty(),
            "The operations under /api/v2/presence/definitions, which know divisions.");

    Rule<OnDefinition> PRESENCE_DEFINITION_EXISTS = rule(
                    "presence-definition-exists", "The presence definition exists in the token's organisation")
            .holdsWhen((OnDefinition call) -> call.definition().isPresent())
            .otherwise(refusal(
                    404,
                    "presenceservice.organizationpresence.organizationpresencenotfound",
                    "No presence definition has this id."))
            .thoughPeopleBelieve("Away is the id of Away.")
            .because("Presences are meant by the id of their definition. Those of the system are the same everywhere; "
                    + "an organisation's own exist there alone.")
            .fixedBy("Take the id from GET /api/v2/presence/definitions.")
            .from(documented(
                    "platform API, getPresenceDefinition",
                    "404 presenceservice.organizationpresence.organizationpresencenotfound"))
            .brokenBy(Example.of(get(DEFINITIONS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(
                    get(DEFINITIONS + "/" + SystemPresence.AWAY.definitionId()).as(BACKEND)));

    Rule<OnDefinition> PRESENCE_DEFINITION_IS_THE_ORGANISATIONS_OWN = rule(
                    "presence-definition-is-the-organisations-own",
                    "Only presence definitions that the organisation made can be changed")
            .holdsWhen((OnDefinition call) ->
                    !call.definition().filter(Definition::isSystems).isPresent())
            .otherwise(refusal(
                    409, "request.conflict", "The definitions of the system's presences cannot be changed or deleted."))
            .thoughPeopleBelieve("An administrator may change everything.")
            .because("Programs count on the system's presences and on their ids, in every organisation.")
            .fixedBy("Make a definition of your own with the same systemPresence, and use that one.")
            .from(chosen("That system presences never change is known; what a try answers no text says."))
            .brokenBy(Example.of(call("DELETE", DEFINITIONS + "/" + SystemPresence.AWAY.definitionId())
                    .as(BACKEND)))
            .keptBy(Example.of(
                    post(DEFINITIONS, lunch("\"Meal\"")).as(BACKEND).savingIdAs("lunch"),
                    call("DELETE", DEFINITIONS + "/$lunch").as(BACKEND)));

    Rule<WritesDefinition> PRESENCE_DEFINITION_HAS_A_LABEL = rule(
                    "presence-definition-has-a-label", "A presence definition is labelled in one language at least")
            .holdsWhen((WritesDefinition call) ->
                    call.order().labels().values().stream().anyMatch(label -> label != null && !label.isBlank()))
            .otherwise(refusal(
                    409,
                    "presenceservice.organizationpresence.musthaveatleastonelocalelabeldefined",
                    "At least one locale label must be defined."))
            .thoughPeopleBelieve("The field name is the name.")
            .because("Agents choose a presence by its label, in their language; name is shown nowhere.")
            .fixedBy("Send languageLabels, such as {\"en_US\": \"Lunch\"}.")
            .from(documented(
                    "platform API, postPresenceDefinitions",
                    "409 presenceservice.organizationpresence.musthaveatleastonelocalelabeldefined"))
            .brokenBy(Example.of(post(DEFINITIONS, "{\"name\": \"Lunch\", \"systemPresence\": \"Meal\"}")
                    .as(BACKEND)))
            .keptBy(Example.of(post(DEFINITIONS, lunch("\"Meal\"")).as(BACKEND)));

    Rule<WritesDefinition> PRESENCE_DEFINITION_NAMES_A_SYSTEM_PRESENCE = rule(
                    "presence-definition-names-a-system-presence",
                    "A presence definition says which of the system's presences it is one of")
            .holdsWhen((WritesDefinition call) -> call.order().system().isPresent())
            .otherwise(refusal(
                    409,
                    "presenceservice.organizationpresence.systempresencecannotbenull",
                    "The system presence must be one of those that the system has."))
            .thoughPeopleBelieve("Lunch is a presence of its own.")
            .because("Routing knows the system's presences only, and treats a definition as the one that it names.")
            .fixedBy("Send systemPresence: Available, Away, Break, Busy, Idle, Meal, Meeting, Offline, OnQueue or "
                    + "Training.")
            .from(documented(
                    "platform API, postPresenceDefinitions",
                    "409 presenceservice.organizationpresence.systempresencecannotbenull"))
            .brokenBy(Example.of(post(DEFINITIONS, lunch("\"Lunch\"")).as(BACKEND)))
            .keptBy(Example.of(post(DEFINITIONS, lunch("\"Meal\"")).as(BACKEND)));

    Rule<SetsPresence> PRESENCE_IS_ONES_OWN_OR_MAY_BE_EDITED = rule(
                    "presence-is-ones-own-or-may-be-edited",
                    "Users set their own presence; another's takes the permission presence:userPresence:edit")
            .holdsWhen((SetsPresence call) ->
                    call.caller().userId().filter(call.userId()::equals).isPresent()
                            || PermissionDemand.anyOf(EDITS_OTHERS)
                                    .isMetBy(call.caller().permissions()))
            .otherwise(refusal(
                    403,
                    "presence.not.authorized.update.other.user.presence",
                    "You are not authorized to update the presence of another user."))
            .thoughPeopleBelieve("The scope presence is enough.")
            .because("The operation asks for no permission, as everybody may set their own presence. A client alone "
                    + "has none of its own: everybody is another to it.")
            .fixedBy("Call as the user, or have a role with presence:userPresence:edit.")
            .from(documented(
                    "platform API, patchUserPresencesPurecloud",
                    "403 presence.not.authorized.update.other.user.presence"))
            .brokenBy(Example.of(away(OMAR)))
            .keptBy(Example.of(away(ANN)));

    Rule<FromSource> PRESENCE_SOURCE_IS_KNOWN = rule("presence-source-is-known", "The source of presences is purecloud")
            .holdsWhen((FromSource call) -> call.sourceId().equalsIgnoreCase(UserPresenceBody.SOURCE_ID))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The id of the presence goes into the path.")
            .because("The last part of the path names who says so, such as another vendor's telephone. This "
                    + "organisation has no source but its own.")
            .fixedBy("Write …/presences/purecloud.")
            .from(chosen("The vendor's list of sources is empty here, and what an unknown one answers no text says."))
            .brokenBy(Example.of(
                    get("/api/v2/users/" + ANN + "/presences/MicrosoftTeams").as(BACKEND)))
            .keptBy(Example.of(
                    get("/api/v2/users/" + ANN + "/presences/PureCloud").as(BACKEND)));

    private static Call away(String user) {
        return call("PATCH", "/api/v2/users/" + user + "/presences/purecloud")
                .as(ANN_TOKEN)
                .sending("{\"presenceDefinition\": {\"id\": \"%s\"}}".formatted(SystemPresence.AWAY.definitionId()));
    }

    private static String lunch(String system) {
        return "{\"languageLabels\": {\"en_US\": \"Lunch\"}, \"systemPresence\": %s}".formatted(system);
    }
}
