package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.sessions.StartRequest.Form;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody tries to start a session.
 *
 * @param initiator the user whom the interaction form names, if there is one
 * @param target the conversation that it names, if there is one
 * @param customer who takes part in that conversation
 * @param user the user whom the tutorial form names, if there is one
 * @param sameId the session that has the id which the caller chose
 */
record StartAttempt(
        Caller caller,
        Sent<StartRequest> sent,
        Optional<User> initiator,
        Optional<Conversation> target,
        Optional<Participant> customer,
        Optional<User> user,
        Optional<CobrowseSession> sameId)
        implements CalledBy, SendsBody, ChoosesMode {

    StartRequest request() {
        return sent.value();
    }

    /** A predicate that looks at attempts of one form only; the others keep its rule. */
    static Predicate<StartAttempt> in(Form form, Predicate<StartAttempt> holds) {
        return attempt -> attempt.request().form() != form || holds.test(attempt);
    }

    @Override
    public Optional<String> mode() {
        var chosen = request().settings().flatMap(StartRequest.Settings::mode);
        return request().form() == Form.INTERACTION ? chosen.or(() -> Optional.of("view")) : Optional.of("view");
    }

    @Override
    public String modePath() {
        return "settings.mode";
    }

    /** What is to be made, once every rule is kept. */
    Opening.Plan plan() {
        return request().form() == Form.TUTORIAL ? tutorial() : interaction();
    }

    private Opening.Plan tutorial() {
        var initiatorId = request().initiatorId().or(caller::standsFor).orElse(caller.clientId());
        var origin = new Origin.Tutorial(
                request().userId().orElseThrow(), initiatorId, request().type().orElseThrow());
        var signedIn = user.filter(User::signedIn).isPresent();
        return new Opening.Plan(Optional.empty(), origin, Optional.empty(), Optional.empty(), Mode.VIEW, signedIn);
    }

    private Opening.Plan interaction() {
        var origin = new Origin.Interaction(
                "cobrowse",
                request().initiator().orElseThrow(),
                request().target().orElseThrow());
        return new Opening.Plan(
                request().id(),
                origin,
                target,
                customer.map(Participant::id),
                Mode.valueOf(mode().orElseThrow().toUpperCase(Locale.ROOT)),
                false);
    }
}
