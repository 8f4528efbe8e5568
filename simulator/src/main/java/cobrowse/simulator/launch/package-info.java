/** What the program does before, beside and after being a simulator: as a command's companion, and at its own bedside. */
@NullMarked
package cobrowse.simulator.launch;

import org.jspecify.annotations.NullMarked;
