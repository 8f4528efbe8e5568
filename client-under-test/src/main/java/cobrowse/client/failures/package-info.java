/** The ways in which a call ends that is not answered as hoped: one sealed family, {@link cobrowse.client.failures.CobrowseException}. */
@NullMarked
package cobrowse.client.failures;

import org.jspecify.annotations.NullMarked;
