package cobrowse.client.doctor;

import java.util.Optional;

/** What every check may look at. @param malformed why the body cannot be read */
record Scene(Plan plan, Optional<String> malformed, Readings readings) {}
