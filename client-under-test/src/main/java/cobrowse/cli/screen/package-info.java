/** What the command line says: to people in lines, to programs in JSON, and by its exit code. */
@NullMarked
package cobrowse.cli.screen;

import org.jspecify.annotations.NullMarked;
