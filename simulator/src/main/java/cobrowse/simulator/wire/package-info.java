@NullMarked
package cobrowse.simulator.wire;

import org.jspecify.annotations.NullMarked;
