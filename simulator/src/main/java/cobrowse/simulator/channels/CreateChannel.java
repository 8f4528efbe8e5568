package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.FEWER_THAN_15_CHANNELS_ARE_MADE_AT_ONCE;
import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a channel. Of more than {@value Channel#MOST} the one that is used least makes room. */
@RestController
record CreateChannel(Referee referee, Organisations organisations, Channels channels, ChannelDesk desk)
        implements Operation {

    static final String PATH = "/api/v2/notifications/channels";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("make a channel", FEWER_THAN_15_CHANNELS_ARE_MADE_AT_ONCE);

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** @param justMade how many the user of the client, or the client alone, has made within a second */
    record Attempt(Caller caller, int justMade) implements CalledBy {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postNotificationsChannels").wanting(HEARS_NOTIFICATIONS);
    }

    @PostMapping(PATH)
    ChannelBody create(Caller caller) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var since = desk.now(organisation).minus(AT_ONCE);
        referee.judge(RULES, new Attempt(caller, channels.madeSince(caller, since)));
        return ChannelBody.of(desk.make(caller));
    }
}
