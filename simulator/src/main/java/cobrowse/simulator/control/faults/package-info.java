@NullMarked
package cobrowse.simulator.control.faults;

import org.jspecify.annotations.NullMarked;
