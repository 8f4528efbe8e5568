package cobrowse.client;

import cobrowse.client.api.InviteOrder;
import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.TokenSource;
import java.io.PrintStream;
import java.time.Duration;

/** The example of README.md, word for word. */
final class ReadmeExample {

    private ReadmeExample() {}

    // spotless:off
    static void invite(Hosts hosts, String clientId, String secret, String conversation, String customer, PrintStream out) {
        var tokens = TokenSource.clientCredentials(clientId, secret);
        try (var client = CobrowseClient.at(hosts, tokens).build()) {
            var invited = client.invite(InviteOrder.of(conversation, customer));
            out.println("Asked: " + invited.invite().id());
            var outcome = invited.awaitStarted(Duration.ofMinutes(2));
            outcome.startedSession().ifPresentOrElse(
                    session -> out.println("Started: " + client.session(session).joinUrl().orElseThrow()),
                    () -> out.println("Not started: " + outcome));
        } catch (Refused refused) {
            out.println("No: " + refused.code() + " " + refused.brokenRule().orElse(""));
        } catch (CobrowseException failed) {
            out.println(failed.mayHaveBeenCarriedOut() ? "Look before you ask again" : "Ask again later");
        }
    }
    // spotless:on
}
