package cobrowse.simulator.control;

import cobrowse.simulator.organisation.LastUses;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Whose sandbox a control call is about: the header Sim-Organisation says it; the demo organisation without one. */
@Component
class OrganisationResolver implements HandlerMethodArgumentResolver {

    static final String HEADER = "Sim-Organisation";

    private final Organisations organisations;
    private final LastUses uses;

    OrganisationResolver(Organisations organisations, LastUses uses) {
        this.organisations = organisations;
        this.uses = uses;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Organisation.class;
    }

    @Override
    public Organisation resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var id = Objects.requireNonNullElse(request.getHeader(HEADER), Organisation.DEMO);
        var organisation = organisations.find(id).orElseThrow(() -> ControlProblem.noSuch("organisation", id));
        uses.note(id);
        return organisation;
    }
}
