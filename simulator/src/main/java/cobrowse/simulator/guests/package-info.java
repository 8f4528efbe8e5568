/** Customers of whom the organisation knows who they are: they have signed in, and have a JWT for it. */
@NullMarked
package cobrowse.simulator.guests;

import org.jspecify.annotations.NullMarked;
