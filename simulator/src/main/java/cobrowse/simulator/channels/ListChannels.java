package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;
import static cobrowse.simulator.channels.ChannelRules.LISTED_CHANNELS_ARE_THE_TOKENS_OR_THE_CLIENTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the channels of a token, or those of all tokens of its user and client. */
@RestController
record ListChannels(Referee referee, Channels channels) implements Operation {

    static final String TOKENS = "token";
    static final String CLIENTS = "oauthclient";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list channels", LISTED_CHANNELS_ARE_THE_TOKENS_OR_THE_CLIENTS);

    record Attempt(Caller caller, String included) implements CalledBy {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", CreateChannel.PATH, "getNotificationsChannels")
                .wanting(HEARS_NOTIFICATIONS);
    }

    @GetMapping(CreateChannel.PATH)
    Entities<ChannelBody> list(
            Caller caller, @RequestParam(name = "includechannels", defaultValue = TOKENS) String included) {
        referee.judge(RULES, new Attempt(caller, included));
        return new Entities<>(shown(channels.of(caller), caller, included.equals(CLIENTS)));
    }

    private static List<ChannelBody> shown(List<Channel> all, Caller caller, boolean ofOthers) {
        return all.stream()
                .filter(channel -> ofOthers || channel.tokenHash().equals(caller.tokenHash()))
                .map(channel -> channel.tokenHash().equals(caller.tokenHash())
                        ? ChannelBody.of(channel)
                        : ChannelBody.ofOther(channel))
                .toList();
    }
}
