@NullMarked
package cobrowse.simulator.control.arrange;

import org.jspecify.annotations.NullMarked;
