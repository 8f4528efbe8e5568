@NullMarked
package cobrowse.simulator.lifecycle;

import org.jspecify.annotations.NullMarked;
