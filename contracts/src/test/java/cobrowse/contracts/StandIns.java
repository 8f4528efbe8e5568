package cobrowse.contracts;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Map;

/** Puts what stands behind a contract's stand-ins into path and body of its call. */
record StandIns(Map<String, String> values) implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification call, FilterableResponseSpecification expected, FilterContext context) {
        // path() forgets the query, so it is left alone where nothing stands in
        var path = call.getUserDefinedPath();
        if (!real(path).equals(path)) call.path(real(path));
        if (call.getBody() instanceof String body) call.body(real(body));
        return context.next(call, expected);
    }

    String real(String text) {
        var real = text;
        for (var value : values.entrySet()) real = real.replace(value.getKey(), value.getValue());
        return real;
    }
}
