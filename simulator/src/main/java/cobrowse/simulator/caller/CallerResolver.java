package cobrowse.simulator.caller;

import static cobrowse.simulator.caller.CallerRules.CALLER_HAS_A_TOKEN;
import static cobrowse.simulator.caller.CallerRules.CALLER_IS_WITHIN_THE_RATE_LIMIT;
import static cobrowse.simulator.caller.CallerRules.TOKEN_IS_KNOWN_AND_ALIVE;

import cobrowse.simulator.rulebook.Judge;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns the Authorization header into a {@link Caller}, or into a refusal. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver, Judge {

    static final Rulebook<Knock> RULES =
            Rulebook.inOrder("any call", CALLER_HAS_A_TOKEN, TOKEN_IS_KNOWN_AND_ALIVE, CALLER_IS_WITHIN_THE_RATE_LIMIT);

    private static final String SCHEME = "Bearer ";
    private static final String WAIT = CallerResolver.class.getName() + ".wait";

    private final Referee referee;
    private final AccessTokens tokens;
    private final RateLimits limits;

    CallerResolver(Referee referee, AccessTokens tokens, RateLimits limits) {
        this.referee = referee;
        this.tokens = tokens;
        this.limits = limits;
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var bearer = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
        var caller = bearer.flatMap(tokens::holderOf);
        var call = request.getNativeRequest(ServletRequest.class);
        if (call != null) caller.ifPresent(known -> Sandbox.enter(call, known.organisation()));
        var wait = caller.map(known -> wait(known, request)).orElse(0L);
        referee.judge(RULES, new Knock(bearer, caller, wait));
        return caller.orElseThrow();
    }

    /** A call counts once, also when it has to be made again. */
    private long wait(Caller caller, NativeWebRequest request) {
        if (request.getAttribute(WAIT, RequestAttributes.SCOPE_REQUEST) instanceof Long known) return known;
        var wait = limits.take(caller);
        request.setAttribute(WAIT, wait, RequestAttributes.SCOPE_REQUEST);
        return wait;
    }
}
