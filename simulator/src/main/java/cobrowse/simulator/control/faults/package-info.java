/** Faults to order, and rules to switch off. */
@NullMarked
package cobrowse.simulator.control.faults;

import org.jspecify.annotations.NullMarked;
