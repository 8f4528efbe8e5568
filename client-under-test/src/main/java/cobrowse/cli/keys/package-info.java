/** By which token the command line calls: where secrets come from, and where tokens are kept. */
@NullMarked
package cobrowse.cli.keys;

import org.jspecify.annotations.NullMarked;
