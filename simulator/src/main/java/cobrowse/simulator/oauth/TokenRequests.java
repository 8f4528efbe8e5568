package cobrowse.simulator.oauth;

import cobrowse.simulator.oauth.RedeemsCode.Redemption;
import cobrowse.simulator.oauth.RenewsToken.Renewal;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is to be known of a call for a token. */
@Component
record TokenRequests(OAuthClients clients, AuthorizationCodes codes, RefreshTokens refreshTokens, Users users) {

    private static final String FORM = "application/x-www-form-urlencoded";

    TokenRequest read(HttpServletRequest call) {
        var sent = Form.in(call);
        var form = sent.value();
        var inHeader = Credentials.inHeader(call.getHeader("Authorization"));
        var ids = inHeader.orElseGet(() -> Credentials.inForm(form)).ids();
        var client = ids.stream().map(clients::find).flatMap(Optional::stream).findFirst();
        var grantType = form.get("grant_type").flatMap(GrantType::named);
        var redeemer = client.filter(
                known -> grantType.filter(GrantType.AUTHORIZATION_CODE::equals).isPresent());
        var renewer = client.filter(
                known -> grantType.filter(GrantType.REFRESH_TOKEN::equals).isPresent());
        return new TokenRequest(
                sent,
                saysForm(call),
                inHeader,
                client,
                redeemer.map(known -> redemption(form, known)),
                renewer.map(known -> renewal(form, known)));
    }

    private Redemption redemption(Form form, OAuthClient client) {
        var code = form.get("code")
                .flatMap(text -> codes.hold(client.organisation(), text))
                .filter(held -> isActive(client.organisation(), held.userId()));
        return new Redemption(code, client.id(), form);
    }

    private Renewal renewal(Form form, OAuthClient client) {
        var token = form.get("refresh_token")
                .flatMap(text -> refreshTokens.hold(client.organisation(), text))
                .filter(held -> isActive(client.organisation(), held.userId()));
        return new Renewal(token, client.id());
    }

    private boolean isActive(Organisation organisation, String userId) {
        return users.find(organisation, userId).filter(User::isActive).isPresent();
    }

    private static boolean saysForm(HttpServletRequest call) {
        return Optional.ofNullable(call.getContentType())
                .map(type -> type.split(";", 2)[0].strip())
                .filter(FORM::equalsIgnoreCase)
                .isPresent();
    }
}
