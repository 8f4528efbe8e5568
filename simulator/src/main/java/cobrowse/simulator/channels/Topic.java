package cobrowse.simulator.channels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What channels may tell of: the vendor's topics that happen here, with the vendor's capitals. */
enum Topic {
    CONVERSATIONS_OF_USER("v2.users.{id}.conversations", "Changes of a user's conversations, of all media."),
    CALLS_OF_USER("v2.users.{id}.conversations.calls", "Changes of a user's calls."),
    COBROWSE_OF_USER("v2.users.{id}.conversations.cobrowseSessions", "Changes of a user's co-browse sessions."),
    MESSAGES_OF_USER("v2.users.{id}.conversations.messages", "Changes of a user's messaging conversations."),
    PRESENCE("v2.users.{id}.presence", "Changes of a user's presence."),
    ROUTING_STATUS("v2.users.{id}.routingStatus", "Changes of a user's routing status."),
    CONVERSATIONS_OF_QUEUE("v2.routing.queues.{id}.conversations", "Changes of a queue's conversations, of all media."),
    CALLS_OF_QUEUE("v2.routing.queues.{id}.conversations.calls", "Changes of a queue's calls."),
    COBROWSE_OF_QUEUE(
            "v2.routing.queues.{id}.conversations.cobrowseSessions", "Changes of a queue's co-browse sessions."),
    MESSAGES_OF_QUEUE("v2.routing.queues.{id}.conversations.messages", "Changes of a queue's messaging conversations.");

    private static final String GAP = "{id}";

    private final String template;
    private final String description;
    private final Pattern pattern;

    Topic(String template, String description) {
        this.template = template;
        this.description = description;
        this.pattern = Pattern.compile(Pattern.quote(template).replace(GAP, "\\E(.+)\\Q"));
    }

    /** A topic of somebody. @param subject the id of the user or queue */
    record Named(Topic topic, String subject) {}

    /** The topic that a caller names; capitals count. */
    static Optional<Named> named(String name) {
        return Arrays.stream(values())
                .flatMap(topic -> topic.subject(name).map(subject -> new Named(topic, subject)).stream())
                .findFirst();
    }

    String template() {
        return template;
    }

    String description() {
        return description;
    }

    String of(String subject) {
        return template.replace(GAP, subject);
    }

    boolean isOfUser() {
        return template.startsWith("v2.users.");
    }

    /** What somebody needs who is not the user: as for reading the same by the API. That the posts name none is why we chose. */
    List<String> permissions() {
        if (this == PRESENCE || this == ROUTING_STATUS) return List.of();
        return isOfUser()
                ? List.of("conversation:communication:view")
                : List.of("conversation:communication:view", "routing:queue:view");
    }

    /** Where the same can be read. */
    String path() {
        if (this == PRESENCE) return "/api/v2/users/{userId}/presences/{sourceId}";
        if (this == ROUTING_STATUS) return "/api/v2/users/{userId}/routingstatus";
        return "/api/v2/conversations/{conversationId}";
    }

    private Optional<String> subject(String name) {
        var found = pattern.matcher(name);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
