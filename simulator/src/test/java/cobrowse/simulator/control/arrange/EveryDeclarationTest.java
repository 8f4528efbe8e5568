package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Demo;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries every scope and every permission that an operation of the platform API declares, with and without it. */
class EveryDeclarationTest extends ArrangeTest {

    private static final String SCOPE = "token-has-a-scope-of-the-operation";
    private static final String ANY = "caller-has-one-of-the-permissions";
    private static final String ALL = "caller-has-all-of-the-permissions";

    @Autowired
    Catalogue catalogue;

    @TestFactory
    Stream<DynamicTest> a_scope_of_the_operation_is_asked_for() {
        patch("/_sim/settings", "{\"requestsPerMinute\": 100000}").good();
        return asking(card -> card.scopes().scopes())
                .map(card -> dynamicTest(card.name(), () -> {
                    assertThat(broken(card, List.of("openid"), List.of("*"))).isEqualTo(SCOPE);
                    for (var scope : card.scopes().scopes())
                        assertThat(broken(card, List.of(scope), List.of("*")))
                                .as(scope)
                                .isNotIn(SCOPE, ANY, ALL);
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_permissions_of_the_operation_are_asked_for() {
        patch("/_sim/settings", "{\"requestsPerMinute\": 100000}").good();
        return asking(card -> card.permissions().permissions())
                .map(card -> dynamicTest(card.name(), () -> {
                    var permissions = card.permissions().permissions();
                    var rule = card.permissions().all() ? ALL : ANY;
                    assertThat(broken(card, card.scopes().scopes(), List.of("some:thing:else")))
                            .isEqualTo(rule);
                    assertThat(broken(card, card.scopes().scopes(), permissions))
                            .isNotIn(SCOPE, ANY, ALL);
                    for (var permission : permissions) assertDecisive(card, permission);
                }));
    }

    /** Where all are asked for, none may be missing; where any is, each one will do. */
    private void assertDecisive(Card card, String permission) {
        var permissions = card.permissions().permissions();
        if (card.permissions().all())
            assertThat(broken(card, card.scopes().scopes(), allBut(permission, permissions)))
                    .as("without " + permission)
                    .isEqualTo(ALL);
        else
            assertThat(broken(card, card.scopes().scopes(), List.of(permission)))
                    .as(permission)
                    .isNotIn(SCOPE, ANY, ALL);
    }

    private Stream<Card> asking(Function<Card, List<String>> demand) {
        return catalogue.operations().stream()
                .map(Operation::card)
                .filter(card -> card.dialect().isOfPlatform() && !card.open())
                .filter(card -> !demand.apply(card).isEmpty());
    }

    private static List<String> allBut(String one, List<String> permissions) {
        var rest = new ArrayList<>(permissions);
        rest.remove(one);
        rest.add("some:thing:else");
        return rest;
    }

    /** The rule that a call breaks by a user with these permissions and a token of hers with these scopes. */
    private String broken(Card card, List<String> scopes, List<String> permissions) {
        var nick = id("users", "Nick Novice");
        patch("/_sim/users/" + nick, "{\"permissions\": [\"%s\"]}".formatted(String.join("\", \"", permissions)))
                .good();
        var order = "{\"user\": \"%s\", \"scopes\": \"%s\"}".formatted(nick, String.join(" ", scopes));
        var token = post("/_sim/tokens", order).good().text("/access_token");
        var path = card.path().replaceAll("\\{[^}]+}", Demo.NOBODY);
        var answer = api(token, card.method(), path, "{}");
        return answer.headers().getOrEmpty("Sim-Broken-Rule").stream()
                .findFirst()
                .orElse("");
    }
}
