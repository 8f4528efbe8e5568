@NullMarked
package cobrowse.simulator.invites;

import org.jspecify.annotations.NullMarked;
