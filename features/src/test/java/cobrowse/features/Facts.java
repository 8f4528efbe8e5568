package cobrowse.features;

import cobrowse.parity.Need;

/** What is known of the organisation in which a scenario is played. */
sealed interface Facts permits Sandbox, Prepared {

    /** @throws Unprepared when there is no such thing here */
    String find(Need need);
}
