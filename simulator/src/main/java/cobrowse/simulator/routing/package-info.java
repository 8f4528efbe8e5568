@NullMarked
package cobrowse.simulator.routing;

import org.jspecify.annotations.NullMarked;
