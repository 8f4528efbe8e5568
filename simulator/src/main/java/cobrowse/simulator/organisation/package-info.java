@NullMarked
package cobrowse.simulator.organisation;

import org.jspecify.annotations.NullMarked;
