package cobrowse.simulator.channels;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives channels to those who come to listen. */
@Component
class Admission {

    private final Channels channels;
    private final Postbox postbox;
    private final Notices notices;
    private final Places places;

    /** Where channels are, and what is said of their listeners. */
    @Component
    record Places(Organisations organisations, ChannelDesk desk, Ids ids) {}

    Admission(Channels channels, Postbox postbox, Notices notices, Places places) {
        this.channels = channels;
        this.postbox = postbox;
        this.notices = notices;
        this.places = places;
    }

    /** Gives a channel to whoever comes; who had it is let go. */
    Optional<Handshake> to(String channelId) {
        return channels.any(channelId)
                .flatMap(owned -> places.organisations().find(owned.organisationId()))
                .map(organisation -> take(organisation, channelId));
    }

    private Handshake take(Organisation organisation, String channelId) {
        var connection = places.ids().next();
        var after = notices.last(organisation.id());
        channels.connect(channelId, connection, places.desk().now(organisation));
        postbox.put(organisation.id(), Notice.taken(channelId, connection));
        return new Handshake(organisation.id(), channelId, connection, after);
    }
}
