package cobrowse.simulator.safety;

import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.DatagramSocket;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
class NothingGoesOutTest {

    private static final String TARGET = "http://127.0.0.1:9/target";

    @LocalServerPort
    int port;

    private static final String[] CALLING = {
        "java.net.http..",
        "java.rmi..",
        "javax.naming..",
        "org.springframework.web.client..",
        "org.springframework.web.reactive..",
        "org.springframework.web.service..",
        "org.springframework.http.client.."
    };

    /** A program of its own: what an image asks whether the simulator in it is well. */
    private static final String HEALTH = "cobrowse.simulator.launch.Health";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cobrowse.simulator");

    @Test
    void noClassOfOursKnowsHowToCall() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HEALTH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CALLING)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(URLConnection.class, Socket.class, DatagramSocket.class, SocketFactory.class)
                .because("the simulator fetches nothing by itself: let the caller fetch, or say in a decision why not")
                .check(OURS);
    }

    @Test
    void noClassOfOursOpensAnAddress() {
        noClasses()
                .should()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent")
                .because("an address that came over the wire is a text: show it, and open nothing")
                .check(OURS);
    }

    @Test
    void noClassOfOursReadsSerialisedObjectsOrXml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..", "jakarta.xml..")
                .because("what comes over the wire is JSON or a form: read it with Sent or Form")
                .check(OURS);
    }

    /** Java asks the proxy selector before each connection that it opens, be it by URL, HTTP client or plain socket. */
    @Test
    void aTargetUrlIsNotFetched() {
        var usual = ProxySelector.getDefault();
        var asked = new CopyOnWriteArrayList<URI>();
        ProxySelector.setDefault(listening(asked));
        try {
            startOnPage();
        } finally {
            ProxySelector.setDefault(usual);
        }

        assertThat(asked).isEmpty();
    }

    private void startOnPage() {
        var body = """
                {"cobrowseType": "WEB", "cobrowseTarget": "%s", "participants": [{"id": "%s", "role": "AGENT"}],
                 "routingData": {"queueId": "%s", "wrapUpCode": "COBROWSE_INITIATED"}}""".formatted(TARGET, ANN, SUPPORT);
        var answer = new Wire(port)
                .callWith(
                        body,
                        "POST",
                        "/api/v2/conversations/cobrowse",
                        "Authorization: Bearer " + ANN_TOKEN,
                        "Content-Type: application/json",
                        "Connection: close");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static ProxySelector listening(List<URI> asked) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }
}
