/** What goes into the operations and what comes out, as records. Fields that an answer may lack are Optional; unknown ones are ignored. */
@NullMarked
package cobrowse.client.api;

import org.jspecify.annotations.NullMarked;
