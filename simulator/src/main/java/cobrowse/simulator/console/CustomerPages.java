package cobrowse.simulator.console;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which somebody at the desk plays the customer. */
@Controller
record CustomerPages(Organisations organisations, Conversations conversations) {

    /** @param browser whether the customer's own page is open, as rules see it */
    record Row(String name, String path, String conversationId, String media, String state, String browser) {
        static Row of(Customer customer, Conversation conversation) {
            return new Row(
                    customer.participant().name(),
                    customer.path(),
                    conversation.id(),
                    Lifecycle.spelt(conversation.media()),
                    Lifecycle.spelt(conversation.state()),
                    Lifecycle.spelt(customer.participant().browser()));
        }
    }

    @GetMapping("/customer")
    ModelAndView list() {
        var demo = organisations.find(Organisation.DEMO).orElseThrow(CustomerUnknown::new);
        return new ModelAndView("customer/list", Map.of("organisation", demo.name(), "customers", rows(demo)));
    }

    @GetMapping("/customer/{organisationId}/{participantId}")
    ModelAndView window(Customer customer) {
        return page("customer/window", customer);
    }

    @GetMapping("/customer/{organisationId}/{participantId}/try/web-messaging")
    ModelAndView tryWebMessaging(Customer customer) {
        return page("customer/try-web-messaging", customer);
    }

    @GetMapping("/customer/{organisationId}/{participantId}/try/messaging-web")
    ModelAndView tryMessagingWeb(Customer customer) {
        return page("customer/try-messaging-web", customer);
    }

    private List<Row> rows(Organisation organisation) {
        return conversations.customers(organisation).stream()
                .map(participant -> row(new Customer(organisation, participant)))
                .toList();
    }

    private Row row(Customer customer) {
        var id = customer.participant().conversationId();
        return Row.of(customer, conversations.find(customer.organisation(), id).orElseThrow(CustomerUnknown::new));
    }

    private ModelAndView page(String template, Customer customer) {
        return new ModelAndView(
                template,
                Map.of(
                        "organisation", customer.organisation().name(),
                        "name", customer.participant().name(),
                        "conversation", customer.participant().conversationId(),
                        "participant", customer.id(),
                        "media", row(customer).media(),
                        "demo", customer.organisation().id().equals(Organisation.DEMO),
                        "path", customer.path()));
    }
}
