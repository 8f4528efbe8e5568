package cobrowse.simulator.wire;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** How Spring finds our endpoints, and calls them. */
@Component
class Dispatching implements WebMvcRegistrations {

    private final OneTransactionPerCall transactions;

    Dispatching(OneTransactionPerCall transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Shortlists();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                var ours = handler.getBeanType().getPackageName().startsWith("cobrowse.");
                return ours ? transactions.around(handler) : super.createInvocableHandlerMethod(handler);
            }
        };
    }
}
