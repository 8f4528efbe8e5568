@NullMarked
package cobrowse.simulator.integrations;

import org.jspecify.annotations.NullMarked;
