/** The command line {@code cobrowse}. */
@NullMarked
package cobrowse.cli;

import org.jspecify.annotations.NullMarked;
