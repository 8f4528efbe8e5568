package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import cobrowse.client.api.TokenInfo;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the token may do it. */
interface CallerChecks {

    Check<Object> MAY_START_SESSIONS = check(
                    "caller-may-write-cobrowse-sessions", "Starting or changing a session takes a scope for sessions")
            .refusedWith(403, "app.not.authorized.for.scope")
            .fixedBy("Give the OAuth client cobrowse:session:write and fetch a new token.")
            .seenBy(anyOf("cobrowse:session:write", "cobrowse:manage", "cobrowse:session"));

    Check<Object> MAY_INVITE = check("caller-may-write-cobrowse", "Inviting takes the scope cobrowse:write")
            .refusedWith(403, "app.not.authorized.for.scope")
            .fixedBy("Give the OAuth client cobrowse:write and fetch a new token.")
            .seenBy(allOf("cobrowse:write"));

    Check<Object> MAY_ACT = check(
                    "caller-may-update-conversations-and-cobrowse",
                    "The co-browse action takes both conversation:write and cobrowse:write")
            .refusedWith(403, "app.not.authorized.for.scope")
            .fixedBy("Give the OAuth client both scopes and fetch a new token.")
            .seenBy(allOf("conversation:write", "cobrowse:write"));

    Check<Object> MAY_START_IN_CHATS = check(
                    "caller-may-write-conversations-and-cobrowse",
                    "Starting in a chat takes both conversation:write and cobrowse:write")
            .refusedWith(404, "not.found")
            .fixedBy("Give the OAuth client both scopes and fetch a new token: the 404 does not mean the conversation.")
            .seenBy(allOf("conversation:write", "cobrowse:write"));

    Check<Object> MAY_START_ON_PAGES = check(
                    "caller-manages-cobrowse", "Starting on a page takes the scope conversation:cobrowse:manage")
            .refusedWith(403, "app.not.authorized.for.scope")
            .fixedBy("Give the OAuth client conversation:cobrowse:manage, and let the user sign in again.")
            .seenBy(allOf("conversation:cobrowse:manage"));

    Check<Object> IS_A_USER = check("caller-is-a-user", "The caller is a user who signed in, not a client alone")
            .refusedWith(400, "not.a.user")
            .fixedBy("Let the agent sign in (authorization code with PKCE), and start with that token.")
            .seenBy((wish, scene) -> scene.readings()
                    .callerIsUser()
                    .judge(user -> Sight.of(
                            user, "The token is a user's.", "The token is the client's own: nobody signed in.")));

    private static BiFunction<Object, Scene, Sight> anyOf(String... scopes) {
        var wanted = List.of(scopes);
        return (wish, scene) -> judged(
                scene,
                held -> wanted.stream().anyMatch(held::contains)
                        ? Sight.passed("The token has "
                                + wanted.stream()
                                        .filter(held::contains)
                                        .findFirst()
                                        .orElseThrow() + ".")
                        : Sight.failed("The token has none of " + String.join(", ", wanted) + "."));
    }

    private static BiFunction<Object, Scene, Sight> allOf(String... scopes) {
        var wanted = List.of(scopes);
        return (wish, scene) -> judged(
                scene,
                held -> held.containsAll(wanted)
                        ? Sight.passed("The token has " + String.join(" and ", wanted) + ".")
                        : Sight.failed("The token lacks "
                                + wanted.stream()
                                        .filter(scope -> !held.contains(scope))
                                        .collect(Collectors.joining(" and "))
                                + "."));
    }

    private static Sight judged(Scene scene, Function<Set<String>, Sight> judge) {
        return scene.readings()
                .token()
                .map(TokenInfo::authorizedScope)
                .judge(
                        held -> held.isEmpty() && !scene.readings().isOfSimulator()
                                ? Sight.unseen("The API does not say which scopes the token has.")
                                : judge.apply(Set.copyOf(held)),
                        () -> Sight.unseen("The API does not say what the token may do."));
    }
}
