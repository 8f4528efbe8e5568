/** The reference client: every call of the API, one method each; knows Genesys by HTTP alone. */
@NullMarked
package cobrowse.client;

import org.jspecify.annotations.NullMarked;
