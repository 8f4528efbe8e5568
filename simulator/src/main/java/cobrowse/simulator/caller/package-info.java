@NullMarked
package cobrowse.simulator.caller;

import org.jspecify.annotations.NullMarked;
