@NullMarked
package cobrowse.simulator.providers;

import org.jspecify.annotations.NullMarked;
