package cobrowse.simulator.channels;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Timekeeper;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where channels are made and kept alive, and make room for each other. Wants a transaction. */
@Component
class ChannelDesk {

    private final Channels channels;
    private final Postbox postbox;
    private final Ids ids;
    private final Clocks clocks;

    /** The organisation's time, and who watches it. */
    @Component("clocksOfChannels")
    record Clocks(SimulatedClock clock, Timekeeper timekeeper) {}

    ChannelDesk(Channels channels, Postbox postbox, Ids ids, Clocks clocks) {
        this.channels = channels;
        this.postbox = postbox;
        this.ids = ids;
        this.clocks = clocks;
    }

    /** A new channel, in the place of the one that is used least where the caller has too many. */
    Channel make(Caller caller) {
        var organisation = caller.organisation();
        for (var had = channels.of(caller).size(); had >= Channel.MOST; had--) {
            channels.leastUsed(caller).ifPresent(id -> end(organisation, id));
        }
        var now = clocks.clock().now(organisation);
        var channel = Channel.of(caller, ids.next(), now);
        channels.insert(organisation, channel, now);
        watch(organisation, now);
        return channel;
    }

    /** As the vendor says: who says anew what a channel shall tell lets it live on. */
    void renew(Caller caller, Channel channel) {
        var now = clocks.clock().now(caller.organisation());
        channels.renew(channel, now);
        watch(caller.organisation(), now);
    }

    void end(Organisation organisation, String id) {
        channels.delete(id);
        postbox.put(organisation.id(), Notice.gone(id));
    }

    Instant now(Organisation organisation) {
        return clocks.clock().now(organisation);
    }

    private void watch(Organisation organisation, Instant now) {
        clocks.timekeeper().expect(organisation, now.plus(Channel.LIFE).minus(Channel.WARNING));
    }
}
