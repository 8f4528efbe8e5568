package cobrowse.simulator.console;

import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Finds the customer whom an address names: /customer/{organisationId}/{participantId}. */
@Component
class CustomerResolver implements HandlerMethodArgumentResolver {

    private final Organisations organisations;
    private final Conversations conversations;

    CustomerResolver(Organisations organisations, Conversations conversations) {
        this.organisations = organisations;
        this.conversations = conversations;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Customer.class;
    }

    @Override
    public Customer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return organisations
                .find(named("organisationId", request))
                .flatMap(organisation -> customer(organisation, named("participantId", request)))
                .orElseThrow(CustomerUnknown::new);
    }

    private Optional<Customer> customer(Organisation organisation, String id) {
        return conversations
                .participant(organisation, id)
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .map(participant -> new Customer(organisation, participant));
    }

    private static String named(String variable, NativeWebRequest request) {
        var call = request.getNativeRequest(HttpServletRequest.class);
        var path = call == null ? null : call.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path instanceof Map<?, ?> variables && variables.get(variable) instanceof String id ? id : "";
    }
}
