package cobrowse.simulator.rulebook;

import cobrowse.simulator.rulebook.Refused.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An error body in the making: status, code, and a message whose {named} gaps the attempt fills. */
public record Refusal<A>(
        int status,
        String code,
        String message,
        ErrorForm form,
        Map<String, Function<? super A, String>> gaps,
        Optional<FieldFault> fault,
        Map<String, Function<? super A, String>> headers)
        implements Consequence<A> {

    /** A refusal in the vendor's published form. */
    public static <A> Refusal<A> refusal(int status, String code, String message) {
        return refusal(ErrorForm.VENDOR, status, code, message);
    }

    public static <A> Refusal<A> refusal(ErrorForm form, int status, String code, String message) {
        return new Refusal<>(status, code, message, form, Map.of(), Optional.empty(), Map.of());
    }

    /** Fills {@code {gap}} in the message and in the blamed field. */
    public Refusal<A> filling(String gap, Function<? super A, String> from) {
        return new Refusal<>(status, code, message, form, with(gaps, gap, from), fault, headers);
    }

    /** Blames a field; message and path may have gaps. */
    public Refusal<A> blaming(String faultCode, String faultMessage, String path) {
        return new Refusal<>(
                status, code, message, form, gaps, Optional.of(new FieldFault(faultCode, faultMessage, path)), headers);
    }

    public Refusal<A> withHeader(String name, Function<? super A, String> from) {
        return new Refusal<>(status, code, message, form, gaps, fault, with(headers, name, from));
    }

    @Override
    public Ruling ruleAgainst(Rule<?> rule, A attempt) {
        var params = applied(gaps, attempt);
        var blamed = fault.map(field ->
                new FieldFault(fill(field.code(), params), fill(field.message(), params), fill(field.path(), params)));
        return new Ruling.Denied(
                new Answer(rule.id(), status, code, form, message, params, blamed, applied(headers, attempt)));
    }

    @Override
    public Optional<Refusal<? super A>> refusal() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> symptom() {
        return Optional.empty();
    }

    static String fill(String template, Map<String, String> params) {
        var text = template;
        for (var param : params.entrySet()) text = text.replace("{" + param.getKey() + "}", param.getValue());
        return text;
    }

    private static <A> Map<String, String> applied(Map<String, Function<? super A, String>> functions, A attempt) {
        var values = new LinkedHashMap<String, String>();
        functions.forEach((name, function) -> values.put(name, function.apply(attempt)));
        return values;
    }

    private static <A> Map<String, Function<? super A, String>> with(
            Map<String, Function<? super A, String>> old, String name, Function<? super A, String> function) {
        var more = new LinkedHashMap<>(old);
        more.put(name, function);
        return more;
    }
}
