package cobrowse.simulator.guests;

import cobrowse.simulator.guests.GuestPasses.Shown;

/** An attempt of a guest who is to show a JWT. */
public interface ShowsJwt {

    Shown shown();
}
