@NullMarked
package cobrowse.simulator.authorization;

import org.jspecify.annotations.NullMarked;
