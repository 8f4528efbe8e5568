/** How the launcher comes into the simulator's jar; not part of it. */
@NullMarked
package cobrowse.launcher.build;

import org.jspecify.annotations.NullMarked;
