package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.CHANNEL_EXISTS;
import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a channel tell of nothing any more. The vendor publishes no status for it; like its other calls without an answer it is 200. */
@RestController
record RemoveSubscriptions(Referee referee, Channels channels, Subscriptions subscriptions) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("remove a channel's topics", CHANNEL_EXISTS);

    record Attempt(Caller caller, Optional<Channel> channel) implements CalledBy, OnChannel {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", ListSubscriptions.PATH, "deleteNotificationsChannelSubscriptions")
                .wanting(HEARS_NOTIFICATIONS);
    }

    @DeleteMapping(ListSubscriptions.PATH)
    @ResponseStatus(HttpStatus.OK)
    void remove(Caller caller, @PathVariable String channelId) {
        var channel = channels.hold(caller, channelId);
        referee.judge(RULES, new Attempt(caller, channel));
        subscriptions.removeAll(channel.orElseThrow());
    }
}
