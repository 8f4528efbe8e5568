package cobrowse.simulator.channels;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says what a channel shall tell of.
 *
 * @param had the topics that the channel has before
 * @param stay whether it keeps them
 */
record TopicOrder(
        Caller caller,
        Optional<Channel> channel,
        Sent<List<TopicOrder.Line>> sent,
        List<Wish> wishes,
        boolean ignoresErrors,
        List<String> had,
        boolean stay)
        implements CalledBy, OnChannel, SendsBody, NamesTopics {

    /** A line of the body; what else the vendor's model has is for answers. */
    record Line(@Nullable String id) {}

    List<String> permitted() {
        return wishes.stream().filter(Wish::isPermitted).map(Wish::id).toList();
    }

    @Override
    public int topicsThen() {
        var added = wishes.stream().filter(wish -> !stay || !had.contains(wish.id()));
        return (stay ? had.size() : 0) + (int) added.count();
    }
}
