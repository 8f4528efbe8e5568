package cobrowse.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees to it that an answer has the fields that its contract shows and no others; the generated tests look at no others. */
record NothingElse(Contracts.Contract contract) implements Filter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Response filter(
            FilterableRequestSpecification call, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(call, expected);
        var type = String.valueOf(answer.contentType());
        if (type.matches("application/(problem\\+)?json.*")) compareFields(answer.asString());
        // A stream of events has no end, and a page is compared by the contract's own pattern.
        else if (!type.startsWith("text/")) assertThat(answer.asString()).isEmpty();
        return answer;
    }

    private void compareFields(String body) {
        assertThat(fields(JSON.readTree(body)))
                .as("fields of the answer; %s.yml has to show them all, and no others", contract.file())
                .isEqualTo(fields(contract.responseBody()));
    }

    private static Set<String> fields(JsonNode node) {
        var paths = new TreeSet<String>();
        collect("$", node, paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path);
        node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), paths));
        if (!node.isArray()) return;
        for (int i = 0; i < node.size(); i++) collect(path + "[" + i + "]", node.get(i), paths);
    }
}
