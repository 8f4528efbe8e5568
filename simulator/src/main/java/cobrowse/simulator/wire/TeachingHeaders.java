package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Deprecation;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Ruling;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The headers that only the simulator has: whose API this is, which rule broke, where the lesson is. */
@Component
public class TeachingHeaders implements Referee.Listener, HandlerInterceptor {

    public static final String DIALECT = "Sim-Dialect";
    public static final String BROKEN_RULE = "Sim-Broken-Rule";
    public static final String DEPRECATION = "Deprecation";
    public static final String SUNSET = "Sunset";
    public static final String FAULT = "Sim-Fault";

    private static final String OPERATION = TeachingHeaders.class.getName() + ".operation";

    /** The operation that a call has come to; empty for calls of no operation. */
    public static Optional<Operation> operation(ServletRequest call) {
        return call.getAttribute(OPERATION) instanceof Operation operation ? Optional.of(operation) : Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBean() instanceof Operation operation) {
            request.setAttribute(OPERATION, operation);
            response.setHeader(DIALECT, operation.card().dialect().header());
            operation.card().deprecation().ifPresent(why -> tell(why, operation, response));
        }
        return true;
    }

    /** As RFC 9745 and RFC 8594 write it, with the way to the lesson. */
    private static void tell(Deprecation why, Operation operation, HttpServletResponse response) {
        response.setHeader(
                DEPRECATION, "@" + why.since().atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        why.sunset()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC))
                .ifPresent(day -> response.setHeader(SUNSET, DateTimeFormatter.RFC_1123_DATE_TIME.format(day)));
        var lesson = Links.to("/learn/operations#" + UnknownCalls.anchor(operation.card()));
        response.setHeader("Link", "<%s>; rel=\"deprecation\"".formatted(lesson));
    }

    @Override
    public void judged(Judgement<?> judgement) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) return;
        var response = call.getResponse();
        if (response == null) return;
        var ruling = judgement.ruling();
        if (ruling instanceof Ruling.Denied denied) name(denied.answer().ruleId(), response);
        if (ruling instanceof Ruling.Stalled stalled) name(stalled.ruleId(), response);
    }

    static void name(String ruleId, HttpServletResponse response) {
        response.setHeader(BROKEN_RULE, ruleId);
        response.setHeader("Link", "<%s>; rel=\"help\"".formatted(Links.to("/learn/rules/" + ruleId)));
    }
}
