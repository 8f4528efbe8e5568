package cobrowse.simulator.control.journal;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.Sent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * The facts that a rule saw. A rule is typed by the clause that it needs: it is asked once more, of a stand-in that notes what it
 * looks at. Where a rule wants the attempt itself, all of the attempt's parts are the facts.
 */
final class Facts {

    private Facts() {}

    /** By their names in the clause; a fact is null where it could not be had. */
    static Map<String, @Nullable Object> seenBy(Rule<?> rule, Judgement<?> judgement) {
        var attempt = judgement.attempt();
        var seen = new LinkedHashMap<String, @Nullable Object>();
        try {
            var unused = ask(rule, standIn(attempt, seen));
            return seen;
        } catch (RuntimeException e) {
            // It wants the attempt itself, or facts that are not there.
        }
        return seen.isEmpty() ? parts(attempt) : seen;
    }

    @SuppressWarnings("unchecked")
    private static boolean ask(Rule<?> rule, Object standIn) {
        return ((Predicate<Object>) rule.holds()).test(standIn);
    }

    private static Object standIn(Object attempt, Map<String, @Nullable Object> seen) {
        var clauses = ClassUtils.getAllInterfacesForClass(attempt.getClass());
        return Proxy.newProxyInstance(attempt.getClass().getClassLoader(), clauses, (proxy, method, arguments) -> {
            var fact = call(method, attempt, arguments);
            if (method.getParameterCount() == 0) seen.put(method.getName(), worthShowing(fact));
            return fact;
        });
    }

    private static @Nullable Object call(Method method, Object attempt, Object @Nullable [] arguments)
            throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(attempt, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Map<String, @Nullable Object> parts(Object attempt) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        Stream.ofNullable(attempt.getClass().getRecordComponents())
                .flatMap(Arrays::stream)
                .map(RecordComponent::getAccessor)
                .forEach(part -> parts.put(part.getName(), part(part, attempt)));
        return parts;
    }

    private static @Nullable Object part(Method part, Object attempt) {
        try {
            part.setAccessible(true);
            return worthShowing(part.invoke(attempt));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Of a caller what rules look at; the settings of the organisation and the token are not theirs to show. */
    private static @Nullable Object worthShowing(@Nullable Object fact) {
        if (fact instanceof Optional<?> optional) return worthShowing(optional.orElse(null));
        if (fact instanceof Organisation organisation) return organisation.id();
        if (fact instanceof Sent<?> sent) return shown(sent);
        return fact instanceof Caller caller ? shown(caller) : fact;
    }

    private static Map<String, Object> shown(Caller caller) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("clientId", caller.clientId());
        caller.userId().ifPresent(user -> shown.put("userId", user));
        shown.put("scopes", caller.scopes());
        return shown;
    }

    private static Map<String, Object> shown(Sent<?> sent) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("size", sent.size());
        shown.put("type", sent.type());
        sent.malformed().ifPresent(malformed -> shown.put("malformed", malformed));
        shown.put("value", sent.value());
        return shown;
    }
}
