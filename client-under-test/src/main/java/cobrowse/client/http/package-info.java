/** One call over the line: where to, what is sent, what is answered, and when it is tried again. */
@NullMarked
package cobrowse.client.http;

import org.jspecify.annotations.NullMarked;
