@NullMarked
package cobrowse.simulator.control;

import org.jspecify.annotations.NullMarked;
