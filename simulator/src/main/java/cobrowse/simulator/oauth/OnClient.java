package cobrowse.simulator.oauth;

import java.util.Optional;

/** An attempt on an OAuth client that may not exist. */
interface OnClient {

    Optional<OAuthClient> client();
}
