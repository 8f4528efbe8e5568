/** What was called, and what came of it. */
@NullMarked
package cobrowse.simulator.control.journal;

import org.jspecify.annotations.NullMarked;
