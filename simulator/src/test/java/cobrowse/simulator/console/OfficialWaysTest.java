package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Dialect;
import cobrowse.simulator.rulebook.Operation.Card;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the official way that the pages show for each operation of the posts, as a reader would who copies it. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OfficialWaysTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    OfficialWays official;

    @Autowired
    ServedCalls served;

    @LocalServerPort
    int port;

    @BeforeAll
    static void tools() throws Exception {
        Shell.required();
    }

    @TestFactory
    Stream<DynamicTest> an_operation_of_the_posts_shows_the_official_way_that_is_served() {
        return cards().filter(card -> card.official().isPresent())
                .filter(card -> isServed(card.official().orElseThrow()))
                .map(card -> dynamicTest(
                        card.name(),
                        () -> assertThat(official.of(card, ""))
                                .as("give its card .officially(an example of %s)", card.official())
                                .isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> the_way_that_is_shown_leads_there() {
        return cards().filter(card -> official.of(card, "").isPresent())
                .map(card -> dynamicTest(card.name(), () -> {
                    var last = card.way().orElseThrow().last();
                    var meant = served.meantBy(last).orElseThrow().card().name();
                    assertThat(meant).isEqualTo(card.official().orElseThrow());
                    var base = "http://localhost:" + port;
                    var commands = official.of(card, base).orElseThrow().commands();
                    var reset = "curl -s -X POST -H 'Content-Type: application/json' %s/_sim/reset > /dev/null\n"
                            .formatted(base);
                    assertThat(Shell.run(reset + commands)).matches("(?s)HTTP/1.1 20[0-4].*Sim-Dialect: platform.*");
                }));
    }

    private boolean isServed(String operation) {
        return catalogue.operations().stream().anyMatch(it -> it.card().name().equals(operation));
    }

    private Stream<Card> cards() {
        return catalogue.operations().stream()
                .map(operation -> operation.card())
                .filter(card -> card.dialect() == Dialect.COMMUNITY);
    }
}
