package cobrowse.simulator.channels;

import cobrowse.simulator.organisation.FallsDue;
import cobrowse.simulator.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells listeners that their channel ends soon, and ends it. */
@Component
@Order(4)
class ChannelEnds implements FallsDue {

    private final Channels channels;
    private final ChannelDesk desk;
    private final Postbox postbox;

    ChannelEnds(Channels channels, ChannelDesk desk, Postbox postbox) {
        this.channels = channels;
        this.desk = desk;
        this.postbox = postbox;
    }

    @Override
    public List<String> organisations() {
        return channels.waiting();
    }

    @Override
    public Optional<Instant> nextDue(Organisation organisation) {
        return channels.nextDue(organisation);
    }

    @Override
    public void fallDue(Organisation organisation) {
        var now = desk.now(organisation);
        for (var channel : channels.endingBy(organisation, now.plus(Channel.WARNING))) {
            if (!channel.warned()) warn(organisation, channel);
            if (!channel.expiresAt().isAfter(now)) desk.end(organisation, channel.id());
        }
    }

    private void warn(Organisation organisation, Channel channel) {
        channels.warned(channel);
        postbox.put(organisation.id(), Notice.toldTo(channel.id(), Frames.CLOSING_TOPIC, Frames.CLOSING));
    }
}
