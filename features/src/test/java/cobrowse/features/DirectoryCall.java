package cobrowse.features;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is asked about users, presences and queues, and features name in words.
 *
 * @param path and body have gaps, such as $ann, for what is looked up in the organisation
 */
record DirectoryCall(String method, String path, String body) {

    private static final Pattern PATHS = Pattern.compile("/api/v2/(users|presence|presencedefinitions|routing)\\b.*");

    private static final String HUNDRED_AND_ONE =
            IntStream.rangeClosed(1, 101).mapToObj(String::valueOf).collect(Collectors.joining(","));

    private static final Map<String, DirectoryCall> BY_WORDS = Map.ofEntries(
            entry("101 users by their ids", get("users?id=" + HUNDRED_AND_ONE)),
            entry("two users by their ids", get("users?id=$ann&id=$omar")),
            entry("a page of a search that nobody made", get("users/search?q64=guess")),
            entry("a page of a search", get("users/search?q64=e30")),
            entry(
                    "another user with Ann's address",
                    post("users", "{\"name\": \"Anna\", \"email\": \"$annsAddress\", \"divisionId\": \"home\"}")),
            entry(
                    "a user with an address of her own",
                    post("users", "{\"name\": \"Anna\", \"email\": \"anna@users.example\", \"divisionId\": \"home\"}")),
            entry(
                    "a title for Omar as he was seven versions on",
                    patch("users/$omar", "{\"title\": \"Chief\", \"version\": 8}")),
            entry("a title for Omar as he is", patch("users/$omar", "{\"title\": \"Chief\", \"version\": 1}")),
            entry(
                    "a user without a name",
                    post("users", "{\"email\": \"anna@users.example\", \"divisionId\": \"home\"}")),
            entry("a routing status in small letters", put("users/$omar/routingstatus", "{\"status\": \"idle\"}")),
            entry("a routing status in capital letters", put("users/$omar/routingstatus", "{\"status\": \"IDLE\"}")),
            entry(
                    "a presence definition nobody knows",
                    get("presence/definitions/99999999-0000-4000-8000-000000000009")),
            entry("the presence definition Away", get("presence/definitions/5e5c5c66-ea97-4e7f-ac41-6424784829f2")),
            entry(
                    "an end of the presence definition Away",
                    gone("presence/definitions/5e5c5c66-ea97-4e7f-ac41-6424784829f2")),
            entry(
                    "a presence definition without a label",
                    post("presence/definitions", "{\"name\": \"Lunch\", \"systemPresence\": \"Meal\"}")),
            entry(
                    "a presence definition with a label",
                    post(
                            "presence/definitions",
                            "{\"languageLabels\": {\"en_US\": \"Lunch\"}, \"systemPresence\": \"Meal\"}")),
            entry(
                    "a presence definition of no system presence",
                    post(
                            "presence/definitions",
                            "{\"languageLabels\": {\"en_US\": \"Lunch\"}, \"systemPresence\": \"Lunch\"}")),
            entry(
                    "Omar's presence to be Away",
                    patch(
                            "users/$omar/presences/purecloud",
                            "{\"presenceDefinition\": {\"id\": \"5e5c5c66-ea97-4e7f-ac41-6424784829f2\"}}")),
            entry(
                    "Ann's presence to be Away",
                    patch(
                            "users/$ann/presences/purecloud",
                            "{\"presenceDefinition\": {\"id\": \"5e5c5c66-ea97-4e7f-ac41-6424784829f2\"}}")),
            entry("Ann's presence as another vendor has it", get("users/$ann/presences/MicrosoftTeams")),
            entry("Ann's presence", get("users/$ann/presences/purecloud")),
            entry("another queue called Support", post("routing/queues", "{\"name\": \"$supportsName\"}")),
            entry("a queue called Renewals", post("routing/queues", "{\"name\": \"Renewals\"}")),
            entry("an end of Claims", gone("routing/queues/$claims")),
            entry("an end of Claims by force", gone("routing/queues/$claims?forceDelete=true")),
            entry(
                    "nobody as a member of Billing",
                    post("routing/queues/$billing/members", "[{\"id\": \"99999999-0000-4000-8000-000000000009\"}]")),
            entry("Sue as a member of Billing", post("routing/queues/$billing/members", "[{\"id\": \"$sue\"}]")),
            entry("an end of Sue's membership of Billing", gone("routing/queues/$billing/members/$sue")),
            entry("an end of Ann's membership of Billing", gone("routing/queues/$billing/members/$ann")),
            entry("a wrap-up code by its name", get("routing/wrapupcodes/RESOLVED")),
            entry("all wrap-up codes", get("routing/wrapupcodes")));

    static DirectoryCall inWords(String words) {
        return Optional.ofNullable(BY_WORDS.get(words))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody asks for \"" + words + "\". Use one of these, or add one: " + BY_WORDS.keySet()));
    }

    /** Whether it is about users, presences or queues. */
    static boolean isAt(String path) {
        return PATHS.matcher(path).matches();
    }

    private static DirectoryCall get(String path) {
        return new DirectoryCall("GET", "/api/v2/" + path, "");
    }

    private static DirectoryCall post(String path, String body) {
        return new DirectoryCall("POST", "/api/v2/" + path, body);
    }

    private static DirectoryCall put(String path, String body) {
        return new DirectoryCall("PUT", "/api/v2/" + path, body);
    }

    private static DirectoryCall patch(String path, String body) {
        return new DirectoryCall("PATCH", "/api/v2/" + path, body);
    }

    private static DirectoryCall gone(String path) {
        return new DirectoryCall("DELETE", "/api/v2/" + path, "");
    }
}
