package cobrowse.client.doctor;

import cobrowse.client.api.Invite;
import cobrowse.client.api.Listing;
import cobrowse.client.api.Page;
import cobrowse.client.api.Provider;
import cobrowse.client.api.Session;
import cobrowse.client.api.TokenInfo;
import cobrowse.client.api.User;
import cobrowse.client.failures.Unreadable;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a doctor can read of an organisation: behind the scenes of a simulator, else what the API shows. */
final class Readings {

    private final Access access;
    private final FrontDesk frontDesk;

    Readings(Access access) {
        this.access = access;
        this.frontDesk = new FrontDesk(access);
    }

    Look<TokenInfo> token() {
        return tokenAnswer()
                .orElse(() -> access.isSimulated() ? access.readBackstage(Backstage.TOKEN) : tokenAnswer())
                .flatMap(answer -> as(answer, TokenInfo.class));
    }

    /** Whether the API said of itself that it is a simulator. Nothing else is ever asked for what only those show. */
    boolean isOfSimulator() {
        var answer = tokenAnswer();
        return access.isSimulated()
                || answer.value().flatMap(it -> it.header("Sim-Dialect")).isPresent();
    }

    /** Whether there is such a thing as a token, as far as can be seen: some web server is no API. */
    boolean isOfApi() {
        return token().isHidden() || token().value().isPresent();
    }

    /** Whether somebody signed in for the token. The vendor's own answer about a token does not tell. */
    Look<Boolean> callerIsUser() {
        return isOfSimulator() ? Backstage.tokenIsOfUser(access).orElse(this::somebodySignedIn) : somebodySignedIn();
    }

    private Look<Boolean> somebodySignedIn() {
        var me = access.read("/api/v2/users/me").flatMap(answer -> as(answer, User.class));
        return me.isHidden() ? me.map(user -> true) : Look.found(me.value().isPresent());
    }

    Look<Person> user(String id) {
        return look(id, stage -> stage.user(id), frontDesk::user)
                .filter(user -> user.id().equals(id));
    }

    Look<Talk> conversation(String id) {
        return look(id, stage -> stage.conversation(id), frontDesk::conversation)
                .filter(talk -> talk.id().equals(id));
    }

    Look<Desk> queue(String id) {
        return look(id, stage -> stage.queue(id), frontDesk::queue)
                .filter(queue -> queue.id().equals(id));
    }

    Look<Session> session(String id) {
        if (!canBeAsked(id)) return Look.nothing();
        return access.read(Call.path("/api/v2/cobrowse/sessions/%s", id)).flatMap(answer -> as(answer, Session.class));
    }

    Look<Invite> invite(String id) {
        return access.read(Call.path("/api/v2/cobrowse/invites/%s", id)).flatMap(answer -> as(answer, Invite.class));
    }

    Look<List<Provider>> providers() {
        var call = Call.get("/api/v2/cobrowse/providers").with("pageSize", Page.MOST);
        return access.read(call.path())
                .flatMap(answer -> listing(answer, Provider.class))
                .map(Listing::entities);
    }

    Look<Backstage.Settings> settings() {
        return backstage()
                .map(Backstage::settings)
                .orElseGet(() -> Look.hidden("It depends on how the organisation is configured, which nobody shows."));
    }

    /** Whether testers have switched a rule off. */
    boolean isOff(String rule) {
        return backstage()
                .flatMap(stage -> stage.rulesOff().value())
                .orElse(Set.of())
                .contains(rule);
    }

    static <T> Look<T> as(Answer answer, Class<T> type) {
        return understood(() -> answer.as(type));
    }

    static <T> Look<Listing<T>> listing(Answer answer, Class<T> type) {
        return understood(() -> answer.asListingOf(type));
    }

    private static <T> Look<T> understood(Supplier<T> reading) {
        try {
            return Look.found(reading.get());
        } catch (Unreadable e) {
            return Look.hidden("The answer cannot be understood.");
        }
    }

    private <T> Look<T> look(String id, Function<Backstage, Look<T>> behind, Function<String, Look<T>> inFront) {
        if (!canBeAsked(id)) return Look.nothing();
        return backstage().map(behind).orElseGet(() -> Look.hidden("")).orElse(() -> inFront.apply(id));
    }

    private Optional<Backstage> backstage() {
        if (!isOfSimulator()) return Optional.empty();
        return token().value()
                .flatMap(TokenInfo::organization)
                .flatMap(TokenInfo.Named::id)
                .map(id -> new Backstage(access, id));
    }

    private Look<Answer> tokenAnswer() {
        return access.read("/api/v2/tokens/me");
    }

    /** Whether an id can be part of a path. */
    private static boolean canBeAsked(String id) {
        return !id.isBlank() && !id.equals(".") && !id.equals("..");
    }
}
