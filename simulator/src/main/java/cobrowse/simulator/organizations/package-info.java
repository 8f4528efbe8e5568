@NullMarked
package cobrowse.simulator.organizations;

import org.jspecify.annotations.NullMarked;
