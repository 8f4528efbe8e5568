@NullMarked
package cobrowse.simulator.webdeployments;

import org.jspecify.annotations.NullMarked;
