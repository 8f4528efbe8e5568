/** The control API's description of itself. */
@NullMarked
package cobrowse.simulator.control.description;

import org.jspecify.annotations.NullMarked;
