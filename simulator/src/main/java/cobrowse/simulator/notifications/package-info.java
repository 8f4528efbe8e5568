@NullMarked
package cobrowse.simulator.notifications;

import org.jspecify.annotations.NullMarked;
