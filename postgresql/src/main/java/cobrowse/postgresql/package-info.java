@NullMarked
package cobrowse.postgresql;

import org.jspecify.annotations.NullMarked;
