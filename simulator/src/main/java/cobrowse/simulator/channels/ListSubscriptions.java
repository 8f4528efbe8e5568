package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.CHANNEL_EXISTS;
import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists the topics that a channel tells of. */
@RestController
record ListSubscriptions(Referee referee, Channels channels, Subscriptions subscriptions) implements Operation {

    static final String PATH = CheckChannel.PATH + "/subscriptions";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list a channel's topics", CHANNEL_EXISTS);

    record Attempt(Caller caller, Optional<Channel> channel) implements CalledBy, OnChannel {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getNotificationsChannelSubscriptions")
                .wanting(HEARS_NOTIFICATIONS);
    }

    @GetMapping(PATH)
    Entities<TopicBody> list(Caller caller, @PathVariable String channelId) {
        var channel = channels.find(caller, channelId);
        referee.judge(RULES, new Attempt(caller, channel));
        var topics = subscriptions.of(channel.orElseThrow()).stream();
        return new Entities<>(
                topics.map(topic -> TopicBody.permitted(channel.get(), topic)).toList());
    }
}
