@NullMarked
package cobrowse.simulator.users;

import org.jspecify.annotations.NullMarked;
