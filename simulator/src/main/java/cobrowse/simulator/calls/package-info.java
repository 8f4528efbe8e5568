/** Telephone calls: the vendor's operations on them. */
@NullMarked
package cobrowse.simulator.calls;

import org.jspecify.annotations.NullMarked;
