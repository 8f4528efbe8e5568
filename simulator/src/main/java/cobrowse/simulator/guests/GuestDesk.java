package cobrowse.simulator.guests;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Lets customers in who have signed in. */
@Component
record GuestDesk(CustomerCodes codes, Guests guests, GuestPasses passes, Ids ids) {

    /** @param refreshToken for another JWT when this one has run out */
    record Authorized(String refreshToken, String jwt) {

        /** Without either: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Authorized[]";
        }
    }

    Authorized signIn(Organisation organisation, CustomerCode code) {
        codes.spend(organisation, code);
        var refreshToken = ids.secret();
        return new Authorized(refreshToken, passes.write(guests.begin(organisation, code, refreshToken)));
    }
}
