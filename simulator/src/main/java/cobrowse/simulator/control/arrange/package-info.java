/** Preconditions of a test, what other people do, and time. */
@NullMarked
package cobrowse.simulator.control.arrange;

import org.jspecify.annotations.NullMarked;
