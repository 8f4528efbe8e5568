package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands that change nothing. */
class ReadingTest {

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    @Test
    void whoami_names_user_client_and_organisation() {
        assertThat(ann().run("whoami").out())
                .startsWith("Ann Agent <ann@lakeside.example>, by Lakeside Desktop, in Lakeside Insurance");
    }

    @Test
    void whoami_says_that_nobody_signed_in() {
        assertThat(new Cli(home).asBackend(lakeside).run("whoami").out())
                .startsWith("Lakeside Backend itself, nobody signed in");
    }

    @Test
    void whoami_lists_the_scopes_for_programs() {
        var scopes = ann().run("whoami", "--json").json().path("token").path("authorizedScope");
        assertThat(scopes.valueStream().map(JsonNode::stringValue)).contains("cobrowse:manage");
    }

    @Test
    void whoami_names_the_user_for_programs() {
        var user = ann().run("whoami", "--json").json().path("user");
        assertThat(user.path("id").stringValue()).isEqualTo(lakeside.user("Ann"));
    }

    @Test
    void a_user_is_found_by_e_mail() {
        assertThat(ann().run("users", "find", "omar@lakeside.example").out())
                .contains(lakeside.user("Omar"), "Omar Away");
    }

    @Test
    void a_user_is_found_for_programs() {
        var user = ann().run("users", "find", "omar@lakeside.example", "--json").json();
        assertThat(user.path("id").stringValue()).isEqualTo(lakeside.user("Omar"));
    }

    @Test
    void nobody_with_that_address_is_exit_code_1() {
        var run = ann().run("users", "find", "nobody@lakeside.example");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No active user has the address nobody@lakeside.example");
    }

    @Test
    void users_are_listed() {
        assertThat(ann().run("users", "list").out())
                .contains("Ann Agent", "Omar Away")
                .doesNotContain("Ines Left");
    }

    @Test
    void users_of_any_state_are_listed() {
        assertThat(ann().run("users", "list", "--state", "any").out()).contains("Ines Left");
    }

    @Test
    void users_are_listed_for_programs() {
        var users =
                ann().run("users", "list", "--state=inactive", "--json").json().path("entities");
        assertThat(users.path(0).path("name").stringValue()).isEqualTo("Ines Left");
    }

    @Test
    void providers_are_listed_as_they_must_be_spelt() {
        assertThat(ann().run("providers").out()).containsPattern("(?m)^AcmeCobrowse +Acme Co-browse +yes$");
    }

    @Test
    void providers_are_listed_for_programs() {
        var providers = ann().run("providers", "--json").json().path("entities");
        assertThat(providers.valueStream().map(provider -> provider.path("id").stringValue()))
                .contains("genesys", "AcmeCobrowse");
    }

    @Test
    void the_conversations_of_the_user_are_listed() {
        assertThat(ann().run("conversations").out())
                .contains(lakeside.conversation("chat", "connected"), "Customer of the connected chat, chat connected");
    }

    @Test
    void the_conversations_are_listed_for_programs() {
        var conversations = ann().run("conversations", "--json").json().path("entities");
        assertThat(conversations.valueStream().map(talk -> talk.path("id").stringValue()))
                .contains(lakeside.conversation("chat", "connected"));
    }

    @Test
    void a_client_itself_has_no_conversations_to_list() {
        var run = new Cli(home).asBackend(lakeside).run("conversations");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_conversation_is_shown_with_its_customer() {
        assertThat(ann().run("conversations", lakeside.conversation("chat", "connected"))
                        .out())
                .containsPattern(lakeside.customer("chat", "connected") + " +customer");
    }

    @Test
    void a_conversation_is_shown_to_programs() {
        var id = lakeside.conversation("chat", "connected");
        assertThat(ann().run("conversations", id, "--json").json().path("id").stringValue())
                .isEqualTo(id);
    }

    @Test
    void the_rules_of_a_simulator_are_listed_without_a_token() {
        assertThat(new Cli(home).run("rules").out()).contains("provider-id-is-case-sensitive", "stalls", "refuses");
    }

    @Test
    void the_rules_are_listed_for_programs() {
        var rules = new Cli(home).run("rules", "--json").json().path("rules");
        assertThat(rules.valueStream().map(rule -> rule.path("id").stringValue()))
                .contains("provider-id-is-case-sensitive");
    }

    @Test
    void a_rule_comes_with_its_lesson() {
        assertThat(new Cli(home).run("rules", "caller-is-a-user").out())
                .contains(Simulator.address() + "/learn/rules/caller-is-a-user");
    }

    @Test
    void a_rule_is_shown_to_programs() {
        var shown = new Cli(home).run("rules", "caller-is-a-user", "--json").json();
        assertThat(shown.path("rule").path("refuses").booleanValue()).isTrue();
    }

    @Test
    void there_is_no_such_rule() {
        var run = new Cli(home).run("rules", "no-rule", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.failure().path("message").stringValue()).isEqualTo("There is no rule no-rule");
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
