package cobrowse.simulator.channels;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.wire.Sent;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what an order of topics is about, and carries it out. */
@Component
class TopicOrders {

    private final Channels channels;
    private final Subscriptions subscriptions;
    private final Notices notices;
    private final Listeners listeners;

    /** What is known of those who ask, and what becomes of their channels. */
    @Component
    record Listeners(Wishes wishes, ChannelDesk desk) {}

    TopicOrders(Channels channels, Subscriptions subscriptions, Notices notices, Listeners listeners) {
        this.channels = channels;
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.listeners = listeners;
    }

    /** @param add whether the channel keeps the topics that it has */
    TopicOrder order(
            Caller caller, String channelId, Sent<List<TopicOrder.Line>> sent, boolean ignoresErrors, boolean add) {
        var channel = channels.hold(caller, channelId);
        var topics = sent.value().stream()
                .filter(Objects::nonNull)
                .map(line -> line.id() == null ? "" : line.id())
                .toList();
        var wishes = channel.isPresent() ? listeners.wishes().of(caller, topics) : List.<Wish>of();
        var had = channel.map(subscriptions::of).orElse(List.of());
        return new TopicOrder(caller, channel, sent, wishes, ignoresErrors, had, add);
    }

    /** @return all that the channel tells of now, and what was asked for in vain */
    Entities<TopicBody> carryOut(TopicOrder order) {
        var channel = order.channel().orElseThrow();
        var permitted = new HashSet<>(order.permitted());
        if (!order.stay()) {
            subscriptions.remove(
                    channel,
                    order.had().stream()
                            .filter(topic -> !permitted.contains(topic))
                            .toList());
        }
        var organisation = order.caller().organisation();
        subscriptions.add(organisation, channel, order.permitted(), notices.last(organisation.id()));
        listeners.desk().renew(order.caller(), channel);
        var told = subscriptions.of(channel).stream().map(topic -> TopicBody.permitted(channel, topic));
        var rejected =
                order.wishes().stream().filter(wish -> !wish.isPermitted()).map(TopicBody::rejected);
        return new Entities<>(Stream.concat(told, rejected).toList());
    }
}
