@NullMarked
package cobrowse.simulator.sessions;

import org.jspecify.annotations.NullMarked;
