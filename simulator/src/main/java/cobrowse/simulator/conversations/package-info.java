@NullMarked
package cobrowse.simulator.conversations;

import org.jspecify.annotations.NullMarked;
