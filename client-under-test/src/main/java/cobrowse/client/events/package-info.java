/** What the agent's side hears, as server-sent events that go on after a broken line. */
@NullMarked
package cobrowse.client.events;

import org.jspecify.annotations.NullMarked;
