@NullMarked
package cobrowse.simulator.control.journal;

import org.jspecify.annotations.NullMarked;
