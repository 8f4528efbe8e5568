package cobrowse.contracts;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts what stands behind a contract's stand-ins into path, body and token of its call. */
record StandIns(Map<String, String> values) implements Filter {

    /** Those that need no arrangement. */
    static final Map<String, String> ALWAYS = Map.of(
            "a text that makes the body larger than 512,000 bytes",
            "x".repeat(512_000),
            "a topic and 1,000 more",
            IntStream.rangeClosed(0, 1_000)
                    .mapToObj(number -> "v2.users." + number + ".presence")
                    .collect(Collectors.joining("\"},{\"id\":\"")),
            "a text of more than 4,096 characters",
            "x".repeat(4_097));

    @Override
    public Response filter(
            FilterableRequestSpecification call, FilterableResponseSpecification expected, FilterContext context) {
        // path() forgets the query, so it is left alone where nothing stands in
        var path = call.getUserDefinedPath();
        if (!real(path).equals(path)) call.path(real(path));
        if (call.getBody() instanceof String body) call.body(real(body));
        var authorization = call.getHeaders().getValue("Authorization");
        if (authorization != null) call.replaceHeader("Authorization", real(authorization));
        return context.next(call, expected);
    }

    String real(String text) {
        var real = text;
        for (var value : values.entrySet()) real = real.replace(value.getKey(), value.getValue());
        return real;
    }
}
