/** Organisations: an own one for each test, and the demo organisation's reset. */
@NullMarked
package cobrowse.simulator.control.sandboxes;

import org.jspecify.annotations.NullMarked;
