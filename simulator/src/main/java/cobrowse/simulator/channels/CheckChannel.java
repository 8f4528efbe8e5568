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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a channel is still there, and nothing else. */
@RestController
record CheckChannel(Referee referee, Channels channels) implements Operation {

    static final String PATH = CreateChannel.PATH + "/{channelId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("check a channel", CHANNEL_EXISTS);

    record Attempt(Caller caller, Optional<Channel> channel) implements CalledBy, OnChannel {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("HEAD", PATH, "headNotificationsChannel").wanting(HEARS_NOTIFICATIONS);
    }

    @RequestMapping(path = PATH, method = RequestMethod.HEAD)
    @ResponseStatus(HttpStatus.OK)
    void check(Caller caller, @PathVariable String channelId) {
        referee.judge(RULES, new Attempt(caller, channels.find(caller, channelId)));
    }
}
