package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Keeps our endpoints from taking a word of the vendor's paths for an id: where the vendor has
 * {@code /api/v2/conversations/calls} and we have {@code /api/v2/conversations/{conversationId}} only, nobody serves it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VendorsWords implements HandlerInterceptor {

    private final VendorOperations vendor;

    VendorsWords(VendorOperations vendor) {
        this.vendor = vendor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws NoHandlerFoundException {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String ours
                && ours.startsWith("/api/")
                && ours.endsWith("}")
                && vendor.isMoreExact(request.getMethod(), request.getRequestURI(), ours)) {
            throw new NoHandlerFoundException(request.getMethod(), request.getRequestURI(), new HttpHeaders());
        }
        return true;
    }
}
