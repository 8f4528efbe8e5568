package cobrowse.client;

import cobrowse.client.failures.Refused.NotAuthenticated;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import cobrowse.client.http.Sender;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.Tokens;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Where every call of the API goes out, with a token. */
record Door(Sender sender, Tokens tokens) {

    Answer call(Call call) {
        return withToken(token -> sender.send(call, Optional.of(token.bearer())));
    }

    /** A call that is about the token itself: another token is no way out. */
    Answer callWithThisToken(Call call) {
        return sender.send(call, Optional.of(tokens.current().token().bearer()));
    }

    InputStream open(Call call, Duration atMost) {
        return withToken(token -> sender.open(call, token.bearer(), atMost));
    }

    void dropToken() {
        tokens.drop(tokens.current().token());
    }

    /** A 401 says that the call was not carried out; a token that had been kept may have ended or been revoked. */
    private <T> T withToken(Function<AccessToken, T> use) {
        var lease = tokens.current();
        try {
            return use.apply(lease.token());
        } catch (NotAuthenticated refused) {
            if (!lease.cached() || !tokens.drop(lease.token())) throw refused;
            return use.apply(tokens.current().token());
        }
    }
}
