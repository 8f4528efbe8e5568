@NullMarked
package cobrowse.simulator.presence;

import org.jspecify.annotations.NullMarked;
