package cobrowse.simulator.channels;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.NICK;
import static cobrowse.simulator.rulebook.Demo.NICK_TOKEN;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What channels ask for, and who may hear of what. */
interface ChannelRules {

    ScopeDemand HEARS_NOTIFICATIONS = anyOf("notifications");

    String CHANNELS = "/api/v2/notifications/channels";
    String TOPICS = CHANNELS + "/$channel/subscriptions";
    Call A_CHANNEL = call("POST", CHANNELS).as(ANN_TOKEN).savingIdAs("channel");
    Call NICKS_CHANNEL = call("POST", CHANNELS).as(NICK_TOKEN).savingIdAs("channel");
    Call STANDING_CLOCK = sim("/clock", "{\"freeze\": true}");

    Rule<CreateChannel.Attempt> FEWER_THAN_15_CHANNELS_ARE_MADE_AT_ONCE = rule(
                    "fewer-than-15-channels-are-made-at-once",
                    "A user of a client makes fewer than 15 channels at once")
            .holdsWhen((CreateChannel.Attempt call) -> call.justMade() < 14)
            .otherwise(refusal(429, "too.many.requests", "Failed to create notification channel"))
            .thoughPeopleBelieve("Twenty channels are allowed, so twenty can be made.")
            .because(
                    "Twenty may be there; but who makes them all at once, as a page does that opens one in each of its "
                            + "parts, is stopped on the way. One channel carries 1,000 topics: few programs need a second.")
            .fixedBy("Make one channel, keep it, and subscribe to everything on it.")
            .from(
                    claimed(
                            "public code",
                            "15 or more at once answer 429; within how long is our choice: a second of the organisation's clock"))
            .brokenBy(Example.of(
                    STANDING_CLOCK,
                    call("POST", CHANNELS).as(ANN_TOKEN).times(14),
                    call("POST", CHANNELS).as(ANN_TOKEN)))
            .keptBy(Example.of(
                    STANDING_CLOCK,
                    call("POST", CHANNELS).as(ANN_TOKEN).times(14),
                    sim("/clock", "{\"advance\": \"PT2S\"}"),
                    call("POST", CHANNELS).as(ANN_TOKEN)));

    Rule<OnChannel> CHANNEL_EXISTS = rule("channel-exists", "The channel is one of the caller's, and has not expired")
            .holdsWhen((OnChannel call) -> call.channel().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("A channel that was made is there until I delete it.")
            .because("A channel ends 24 hours after it was made or last told what to tell of; of more than 20 the one "
                    + "that is used least goes. It belongs to one user of one client, and is nobody else's.")
            .fixedBy("Make a new channel and subscribe again, as on every v2.system.socket_closing.")
            .from(documented("platform API, headNotificationsChannel", "404 where there is no such channel"))
            .brokenBy(Example.of(get(CHANNELS + "/" + NOBODY + "/subscriptions").as(ANN_TOKEN)))
            .keptBy(Example.of(A_CHANNEL, get(TOPICS).as(ANN_TOKEN)));

    Rule<ListChannels.Attempt> LISTED_CHANNELS_ARE_THE_TOKENS_OR_THE_CLIENTS = rule(
                    "listed-channels-are-the-tokens-or-the-clients",
                    "The parameter includechannels is token or oauthclient")
            .holdsWhen((ListChannels.Attempt call) -> call.included().equals(ListChannels.TOKENS)
                    || call.included().equals(ListChannels.CLIENTS))
            .otherwise(refusal(
                    400,
                    "invalid.query.param.value",
                    "Value is not valid for parameter [includechannels]. Allowable values are: token, oauthclient"))
            .thoughPeopleBelieve("What the server does not know it ignores.")
            .because("The listing shows the channels of this token, or says of those of the user's other tokens that "
                    + "they are there. A third thing would look like an answer to another question.")
            .fixedBy("Leave includechannels out, or spell it as above.")
            .from(documented("platform API, getNotificationsChannels", "includechannels: token, oauthclient"))
            .brokenBy(Example.of(get(CHANNELS + "?includechannels=all").as(ANN_TOKEN)))
            .keptBy(Example.of(get(CHANNELS + "?includechannels=oauthclient").as(ANN_TOKEN)));

    Rule<NamesTopics> CHANNEL_HAS_AT_MOST_1000_TOPICS = rule(
                    "channel-has-at-most-1000-topics", "A channel has at most 1,000 topics")
            .holdsWhen((NamesTopics call) -> call.topicsThen() <= Channel.MOST_TOPICS)
            .otherwise(refusal(400, "notification.subscription.too.many.subscriptions", "Too many subscriptions"))
            .thoughPeopleBelieve("One channel is enough for everybody in the organisation.")
            .because("Each user has several topics, so that a few hundred users fill a channel. With POST those count "
                    + "too that the channel has already.")
            .fixedBy("Divide the topics among channels, and remove those that nobody looks at any more.")
            .from(documented("platform API, postNotificationsChannelSubscriptions", "400 too.many.subscriptions"))
            .brokenBy(
                    Example.of(
                            A_CHANNEL,
                            call("PUT", TOPICS)
                                    .as(ANN_TOKEN)
                                    .header("Content-Type: application/json")
                                    .piping(
                                            "seq 1001 | sed 's/.*/{\"id\": \"v2.users.&.presence\"}/' | paste -sd, | sed 's/.*/[&]/'")))
            .keptBy(Example.of(A_CHANNEL, subscribe(ANN_TOKEN, "v2.users." + ANN + ".presence")));

    Rule<NamesTopics> TOPICS_ARE_WRITTEN_AS_THE_VENDOR_WRITES_THEM = rule(
                    "topics-are-written-as-the-vendor-writes-them",
                    "Each topic is one that is told of, in the vendor's capitals")
            .holdsWhen((NamesTopics call) ->
                    call.wishes().stream().allMatch(wish -> wish.named().isPresent()))
            .otherwise(Refusal.<NamesTopics>refusal(
                            400, "notification.invalid.topic", "The subscription topic is not valid.")
                    .blaming("notification.invalid.topic", "{topic}", "id")
                    .filling(
                            "topic",
                            call -> call.wishes().stream()
                                    .filter(wish -> wish.named().isEmpty())
                                    .map(Wish::id)
                                    .findFirst()
                                    .orElse("")))
            .thoughPeopleBelieve("Capitals do not matter in a topic's name.")
            .because("Topics are compared letter by letter: cobrowseSessions, routingStatus. The vendor has many more "
                    + "than GET /api/v2/notifications/availabletopics lists here; what never happens here is refused, "
                    + "or a listener would wait for it for ever.")
            .fixedBy("Copy the names from GET /api/v2/notifications/availabletopics, and put ids in place of {id}.")
            .from(documented("platform API, postNotificationsChannelSubscriptions", "400 notification.invalid.topic"))
            .brokenBy(
                    Example.of(A_CHANNEL, subscribe(ANN_TOKEN, "v2.users." + ANN + ".conversations.cobrowsesessions")))
            .keptBy(Example.of(A_CHANNEL, subscribe(ANN_TOKEN, "v2.users." + ANN + ".conversations.cobrowseSessions")));

    Rule<NamesTopics> CALLER_MAY_HEAR_OF_THE_TOPICS = rule(
                    "caller-may-hear-of-the-topics", "The caller may hear of each topic's user or queue")
            .holdsWhen((NamesTopics call) ->
                    call.ignoresErrors() || call.wishes().stream().allMatch(Wish::isPermitted))
            .otherwise(Refusal.<NamesTopics>refusal(
                            403, "notification.unauthorized.topic", "Not authorized for this topic.")
                    .blaming("notification.unauthorized.topic", "{topic}", "id")
                    .filling(
                            "topic",
                            call -> call.wishes().stream()
                                    .filter(wish -> !wish.isPermitted())
                                    .map(Wish::id)
                                    .findFirst()
                                    .orElse("")))
            .thoughPeopleBelieve("The scope notifications is all that listening needs.")
            .because("Everybody may hear of oneself. Of others hears who may look at conversations, and of queues who "
                    + "may look at queues as well; and the user or queue must be one of the organisation. One topic "
                    + "that may not be heard refuses all, unless ignoreErrors is true: then it is marked Rejected.")
            .fixedBy("Give the role what missingPermissions names, with ignoreErrors=true, or leave the topic out.")
            .from(chosen("The vendor declares the answer and the parameter. Which topic needs which permission we took "
                    + "from the calls that read the same."))
            .brokenBy(
                    Example.of(NICKS_CHANNEL, subscribe(NICK_TOKEN, "v2.routing.queues." + SUPPORT + ".conversations")))
            .keptBy(Example.of(NICKS_CHANNEL, subscribe(NICK_TOKEN, "v2.users." + NICK + ".conversations")));

    private static Call subscribe(String token, String topic) {
        return call("PUT", TOPICS).as(token).sending("[{\"id\": \"%s\"}]".formatted(topic));
    }
}
