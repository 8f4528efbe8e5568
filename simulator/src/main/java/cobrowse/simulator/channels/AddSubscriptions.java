package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.CALLER_MAY_HEAR_OF_THE_TOPICS;
import static cobrowse.simulator.channels.ChannelRules.CHANNEL_EXISTS;
import static cobrowse.simulator.channels.ChannelRules.CHANNEL_HAS_AT_MOST_1000_TOPICS;
import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;
import static cobrowse.simulator.channels.ChannelRules.TOPICS_ARE_WRITTEN_AS_THE_VENDOR_WRITES_THEM;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adds topics to those that a channel tells of. */
@RestController
record AddSubscriptions(Referee referee, TopicOrders orders) implements Operation {

    static final Rulebook<TopicOrder> RULES = Rulebook.inOrder(
            "add to a channel's topics",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CHANNEL_EXISTS,
            CHANNEL_HAS_AT_MOST_1000_TOPICS,
            TOPICS_ARE_WRITTEN_AS_THE_VENDOR_WRITES_THEM,
            CALLER_MAY_HEAR_OF_THE_TOPICS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ListSubscriptions.PATH, "postNotificationsChannelSubscriptions")
                .wanting(HEARS_NOTIFICATIONS);
    }

    @PostMapping(ListSubscriptions.PATH)
    Entities<TopicBody> add(
            Caller caller,
            @PathVariable String channelId,
            Sent<List<TopicOrder.Line>> sent,
            @RequestParam(defaultValue = "") String ignoreErrors) {
        var order = orders.order(caller, channelId, sent, ignoreErrors.equalsIgnoreCase("true"), true);
        referee.judge(RULES, order);
        return orders.carryOut(order);
    }
}
