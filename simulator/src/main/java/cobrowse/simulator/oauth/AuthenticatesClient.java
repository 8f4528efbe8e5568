package cobrowse.simulator.oauth;

import java.util.Optional;

/** An attempt of a client that says who it is. */
interface AuthenticatesClient {

    /** What stands in the Authorization header. */
    Optional<Credentials> inHeader();

    /** What stands in the form. */
    Credentials inForm();

    Optional<GrantType> grantType();

    /** Empty where no client has the id. */
    Optional<OAuthClient> client();

    default Credentials credentials() {
        return inHeader().orElseGet(this::inForm);
    }
}
