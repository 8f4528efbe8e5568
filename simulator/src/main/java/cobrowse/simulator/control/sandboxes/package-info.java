@NullMarked
package cobrowse.simulator.control.sandboxes;

import org.jspecify.annotations.NullMarked;
