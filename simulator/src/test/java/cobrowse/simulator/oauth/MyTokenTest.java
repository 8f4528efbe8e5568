package cobrowse.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Organisation;
import org.junit.jupiter.api.Test;

class MyTokenTest extends OAuthTest {

    @Test
    void aTokenKnowsItsOrganisationClientScopesAndUser() {
        var info = body(withToken("GET", ANN_TOKEN));

        assertThat(info.at("/organization/id").asString()).isEqualTo(Organisation.DEMO);
        assertThat(info.at("/homeOrganization/name").asString()).isEqualTo("Lakeside Insurance");
        assertThat(info.at("/OAuthClient/id").asString()).isEqualTo(DESKTOP_CLIENT);
        assertThat(info.at("/OAuthClient/organization/id").asString()).isEqualTo(Organisation.DEMO);
        assertThat(info.at("/authorizedScope").values()).isNotEmpty();
        assertThat(info.has("userId"))
                .as("the vendor's model has no such field")
                .isFalse();
    }

    @Test
    void aClientsOwnTokenHasNoUser() {
        assertThat(body(withToken("GET", BACKEND)).has("userId")).isFalse();
    }

    @Test
    void notEveryScopeWillDo() {
        assertBroken(withToken("GET", NARROW), 403, "token-has-a-scope-of-the-operation");
    }

    @Test
    void aCheckHasNoBody() {
        var answer = withToken("HEAD", ANN_TOKEN);

        assertKept(answer, 200);
        assertThat(answer.body()).isEmpty();
        assertBroken(withToken("HEAD", "no-such-token"), 401, "token-is-known-and-alive");
    }

    @Test
    void aRevokedTokenIsDead() {
        assertKept(withToken("DELETE", ANN_TOKEN), 200);

        assertBroken(withToken("GET", ANN_TOKEN), 401, "token-is-known-and-alive");
        assertKept(withToken("GET", SUE_TOKEN), 200);
    }
}
