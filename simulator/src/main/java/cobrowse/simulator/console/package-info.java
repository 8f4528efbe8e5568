@NullMarked
package cobrowse.simulator.console;

import org.jspecify.annotations.NullMarked;
