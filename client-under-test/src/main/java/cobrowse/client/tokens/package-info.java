/** Where access tokens come from, and the one place that keeps the current one. */
@NullMarked
package cobrowse.client.tokens;

import org.jspecify.annotations.NullMarked;
