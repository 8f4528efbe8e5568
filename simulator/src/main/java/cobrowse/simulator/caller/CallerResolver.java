package cobrowse.simulator.caller;

import static cobrowse.simulator.caller.CallerRules.CALLER_HAS_A_TOKEN;
import static cobrowse.simulator.caller.CallerRules.CALLER_IS_WITHIN_THE_RATE_LIMIT;
import static cobrowse.simulator.caller.CallerRules.TOKEN_IS_KNOWN_AND_ALIVE;

import cobrowse.simulator.rulebook.Gate;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns the Authorization header into a {@link Caller}, or into a refusal. */
@Component
@Order(1)
class CallerResolver implements HandlerMethodArgumentResolver, Gate {

    static final Rulebook<Knock> RULES =
            Rulebook.inOrder("any call", CALLER_HAS_A_TOKEN, TOKEN_IS_KNOWN_AND_ALIVE, CALLER_IS_WITHIN_THE_RATE_LIMIT);

    private static final String ALLOWANCE = CallerResolver.class.getName() + ".allowance";

    private final Referee referee;
    private final AccessTokens tokens;
    private final RateLimits limits;
    private final PlatformGate gate;

    CallerResolver(Referee referee, AccessTokens tokens, RateLimits limits, PlatformGate gate) {
        this.referee = referee;
        this.tokens = tokens;
        this.limits = limits;
        this.gate = gate;
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    /** Whoever fetches a token or signs in has none yet. */
    @Override
    public boolean asks(Rule<?> rule, Card card) {
        return RULES.rules().contains(rule) && card.path().startsWith("/api/") && !card.open();
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
        var call =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class), "only HTTP calls have one");
        var bearer = Bearer.token(Optional.ofNullable(call.getHeader("Authorization")));
        var caller = bearer.flatMap(tokens::holderOf);
        caller.ifPresent(known -> Sandbox.enter(call, known.organisation()));
        var wait =
                caller.map(known -> allowance(known, request).secondsToWait()).orElse(0L);
        referee.judge(RULES, new Knock(bearer, caller, wait));
        TeachingHeaders.operation(call).ifPresent(operation -> gate.judge(caller.orElseThrow(), operation));
        return caller.orElseThrow();
    }

    /** A call counts once, also when it has to be made again. */
    private Allowance allowance(Caller caller, NativeWebRequest request) {
        if (request.getAttribute(ALLOWANCE, RequestAttributes.SCOPE_REQUEST) instanceof Allowance known) return known;
        var allowance = limits.take(caller);
        request.setAttribute(ALLOWANCE, allowance, RequestAttributes.SCOPE_REQUEST);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) allowance.tell(response);
        return allowance;
    }
}
