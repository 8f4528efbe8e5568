/** Hands out what clients need to believe the simulator's HTTPS. */
@NullMarked
package cobrowse.simulator.control.trust;

import org.jspecify.annotations.NullMarked;
