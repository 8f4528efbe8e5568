package cobrowse.simulator.speed;

import static cobrowse.simulator.speed.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A listing sends as many statements to the store for many things as for one: none of them is looked up by itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Statements.Counting.class)
class StatementsPerListingTest {

    private static final int MANY = 25;

    @Autowired
    Statements statements;

    private final Calls calls;

    StatementsPerListingTest(@LocalServerPort int port) {
        calls = new Calls(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v2/conversations",
                "/api/v2/conversations/calls",
                "/api/v2/conversations/messages",
                "/api/v2/conversations/cobrowsesessions",
                "/api/v2/users?expand=presence&expand=routingStatus&expand=authorization",
                "/api/v2/routing/queues",
                "/api/v2/routing/queues/me",
                "/api/v2/authorization/roles",
                "/api/v2/oauth/clients",
                "/api/v2/oauth/authorizations",
                "/api/v2/webdeployments/deployments",
                "/api/v2/webdeployments/configurations",
                "/api/v2/integrations",
                "/api/v2/cobrowse/providers"
            })
    void for_many_are_as_many_as_for_one(String path) {
        assertThat(sent(path, MANY)).hasSameSizeAs(sent(path, 1));
    }

    private List<String> sent(String path, int things) {
        return statements.of(calls.by(token(things), "GET", path, ""), 200);
    }

    /** The token of a user who takes part in all there is of an organisation. */
    private String token(int things) {
        var made = calls.call("POST", "/_sim/organisations", file(things));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var organisation = json(made);
        share(organisation);
        return organisation.at("/tokens/0/token").asString();
    }

    private static String file(int things) {
        return """
                {"organisation": {"name": "Many", "clients": [%s], "users": [{"name": "Ann", "email": "ann@many.example",
                   "presence": "on_queue"}%s], "tokens": [{"client": "Client 0", "user": "ann@many.example"}],
                 "queues": [%s], "roles": [%s], "deployments": [%s], "integrations": [%s], "providers": [%s],
                 "conversations": [%s]}}""".formatted(
                        each(things, "{'name': 'Client #', 'grants': ['authorization_code']}"),
                        things == 1 ? "" : ", " + each(things, "{'name': 'U #', 'email': 'u#@many.example'}"),
                        each(things, "{'name': 'Queue #', 'members': ['ann@many.example']}"),
                        each(things, "{'name': 'Role #', 'members': ['ann@many.example']}"),
                        each(things, "{'name': 'Web #', 'cobrowse': ['webmessaging']}"),
                        each(things, "{'name': 'Open #', 'type': 'open-messaging'}"),
                        each(things, "{'id': 'provider-#'}"),
                        each(things, talk("chat") + ", " + talk("call") + ", " + talk("message")));
    }

    /** Co-browse goes on in each chat. */
    private void share(JsonNode organisation) {
        for (var talk : organisation.path("conversations")) {
            if (!talk.path("media").asString().equals("chat")) continue;
            var started = calls.by(
                    organisation.at("/tokens/0/token").asString(),
                    "POST",
                    "/api/v2/conversations/chat/" + talk.path("id").asString() + "/cobrowse/sessions",
                    "{\"providerId\": \"provider-0\"}");
            assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        }
    }

    private static String talk(String media) {
        return "{'media': '" + media + "', 'agent': 'ann@many.example', 'queue': 'Queue 0'}";
    }

    private static String each(int things, String pattern) {
        return IntStream.range(0, things)
                .mapToObj(number -> pattern.replace("#", String.valueOf(number)).replace('\'', '"'))
                .collect(Collectors.joining(", "));
    }
}
