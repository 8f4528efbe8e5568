package cobrowse.simulator.guests;

import static cobrowse.simulator.guests.GuestTokenRules.GUESTS_REFRESH_TOKEN_IS_GOOD;
import static cobrowse.simulator.guests.GuestTokenRules.REFRESH;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a guest who has signed in another JWT, without a token. */
@RestController
record RefreshGuest(Referee referee, SignInEvidence evidence, Guests guests, GuestPasses passes) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "give a guest another JWT",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            GUESTS_REFRESH_TOKEN_IS_GOOD);

    record Request(@Nullable String deploymentId, @Nullable String refreshToken) {

        /** Without the token. */
        @Override
        public String toString() {
            return "Request[deploymentId=" + deploymentId + "]";
        }
    }

    /** @param guest empty where the refresh token is nobody's on an active deployment of that id */
    record Attempt(Sent<Request> sent, Optional<Guest> guest) implements SendsBody, NeedsFields {

        @Override
        public List<String> missingFields() {
            var request = sent.value();
            return Stream.of(
                            NeedsFields.missing("deploymentId", request.deploymentId()),
                            NeedsFields.missing("refreshToken", request.refreshToken()))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    record Refreshed(String jwt) {

        /** Without it: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Refreshed[]";
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", REFRESH, "postWebdeploymentsTokenRefresh").openToGuests();
    }

    @PostMapping(REFRESH)
    Refreshed refresh(Sent<Request> sent) {
        var guest = holder(sent.value());
        guest.ifPresent(known -> Sandbox.enter(known.organisation()));
        referee.judge(RULES, new Attempt(sent, guest));
        return new Refreshed(passes.write(guest.orElseThrow()));
    }

    private Optional<Guest> holder(Request request) {
        if (request.deploymentId() == null || request.refreshToken() == null) return Optional.empty();
        return evidence.owners(request.deploymentId()).stream()
                .flatMap(owner -> guests.holding(owner, request.refreshToken()).stream())
                .filter(guest -> guest.deploymentId().equals(request.deploymentId()))
                .findFirst();
    }
}
