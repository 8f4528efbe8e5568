package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.organisation.LastUses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes with each call of the API whose organisation was used. */
@Component
record UseNote(LastUses uses) implements HandlerInterceptor {

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        Sandbox.of(request).ifPresent(organisation -> uses.note(organisation.id()));
    }
}
