package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import cobrowse.client.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whether anybody would read the body. */
interface BodyChecks {

    int MOST_BYTES = 512_000;

    Check<Object> IS_SMALL = check("body-is-within-512000-bytes", "A body has at most 512,000 bytes")
            .refusedWith(413, "request.entity.too.large")
            .fixedBy("Send ids instead of whole documents.")
            .seenBy((wish, scene) -> {
                var bytes = scene.plan().body().getBytes(StandardCharsets.UTF_8).length;
                var detail = String.format(Locale.ROOT, "It has %,d.", bytes);
                return Sight.of(bytes <= MOST_BYTES, detail, detail);
            });

    Check<Object> SAYS_JSON = check("content-type-is-json", "A body says that it is JSON, and is not compressed")
            .refusedWith(415, "unsupported.media.type")
            .fixedBy("Send the header Content-Type: application/json.")
            .seenBy((wish, scene) -> saysJson(scene.plan()));

    Check<Object> IS_JSON = check("body-is-well-formed-json", "A body is one JSON object whose fields have their types")
            .refusedWith(400, "bad.request")
            .fixedBy("Let a library write the JSON.")
            .seenBy((wish, scene) ->
                    scene.malformed().map(Sight::failed).orElseGet(() -> Sight.passed("It can be read.")));

    List<Check<Object>> ALL = List.of(IS_SMALL, SAYS_JSON, IS_JSON);

    private static Sight saysJson(Plan plan) {
        if (plan.body().isEmpty()) return Sight.passed("Nothing is sent.");
        return plan.contentType()
                .map(type -> Sight.of(
                        isJson(type), "It says " + Words.plain(type) + ".", "It says " + Words.plain(type) + "."))
                .orElseGet(() -> Sight.failed("It says nothing."));
    }

    private static boolean isJson(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase(Call.JSON);
    }
}
