package cobrowse.client.tokens;

import cobrowse.client.http.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An OAuth client: with a secret it shows it by HTTP Basic, which RFC 6749 prefers; a public one names itself in the form.
 */
record Credentials(String id, Optional<String> secret) {

    private static final String FORM = "application/x-www-form-urlencoded";

    Call on(Call call, Map<String, String> form) {
        if (secret.isPresent()) return call.sending(encoded(form), FORM).header("Authorization", basic(secret.get()));
        var named = new LinkedHashMap<>(form);
        named.put("client_id", id);
        return call.sending(encoded(named), FORM);
    }

    /** RFC 6749, 2.3.1: id and secret are form-encoded first. */
    private String basic(String text) {
        var pair = encoded(id) + ":" + encoded(text);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
