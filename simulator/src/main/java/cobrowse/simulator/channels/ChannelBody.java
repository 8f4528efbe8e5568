package cobrowse.simulator.channels;

import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A channel as the vendor shows one. Of a channel that another token has made only its end is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelBody(@Nullable String id, @Nullable String connectUri, String expires) {

    static ChannelBody of(Channel channel) {
        var address = Links.toSocket(Connect.ADDRESS + channel.id());
        return new ChannelBody(channel.id(), address, Timestamps.write(channel.expiresAt()));
    }

    static ChannelBody ofOther(Channel channel) {
        return new ChannelBody(null, null, Timestamps.write(channel.expiresAt()));
    }
}
