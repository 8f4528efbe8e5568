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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a channel tell of these topics and no others. */
@RestController
record ReplaceSubscriptions(Referee referee, TopicOrders orders) implements Operation {

    static final Rulebook<TopicOrder> RULES = Rulebook.inOrder(
            "replace a channel's topics",
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
        return Card.platform("PUT", ListSubscriptions.PATH, "putNotificationsChannelSubscriptions")
                .wanting(HEARS_NOTIFICATIONS);
    }

    @PutMapping(ListSubscriptions.PATH)
    Entities<TopicBody> replace(
            Caller caller,
            @PathVariable String channelId,
            Sent<List<TopicOrder.Line>> sent,
            @RequestParam(defaultValue = "") String ignoreErrors) {
        var order = orders.order(caller, channelId, sent, ignoreErrors.equalsIgnoreCase("true"), false);
        referee.judge(RULES, order);
        return orders.carryOut(order);
    }
}
