@NullMarked
package cobrowse.simulator;

import org.jspecify.annotations.NullMarked;
