@NullMarked
package cobrowse.simulator.rulebook;

import org.jspecify.annotations.NullMarked;
