@NullMarked
package cobrowse.simulator.channels;

import org.jspecify.annotations.NullMarked;
