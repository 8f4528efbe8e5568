package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.ChannelRules.HEARS_NOTIFICATIONS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the topics that channels may tell of here, each with as much about it as is asked for. None of them is a preview. */
@RestController
record ListAvailableTopics() implements Operation {

    static final String PATH = "/api/v2/notifications/availabletopics";

    static final Rulebook<Caller> RULES = Rulebook.inOrder("list the topics");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getNotificationsAvailabletopics").wanting(HEARS_NOTIFICATIONS);
    }

    @GetMapping(PATH)
    Entities<AvailableTopicBody> list(Caller caller, @RequestParam(defaultValue = "") List<String> expand) {
        var wanted = Set.copyOf(expand);
        return new Entities<>(Arrays.stream(Topic.values())
                .map(topic -> AvailableTopicBody.of(topic, wanted))
                .toList());
    }
}
