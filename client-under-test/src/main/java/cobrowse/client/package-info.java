/**
 * The reference client: every call of the API that a program makes, one method each; knows Genesys by HTTP alone.
 *
 * <p>Begin with {@link cobrowse.client.CobrowseClient}. The map:
 *
 * <ul>
 *   <li>here: the client, what it is built of, and what one waits for ({@link cobrowse.client.Outcome});
 *       {@link cobrowse.client.Directory} reads people, conversations and queues
 *   <li>{@code api}: the records that go in and come out
 *   <li>{@code failures}: how a call ends that is not answered as hoped, as one sealed family
 *   <li>{@code http}: hosts, limits, one call over the line, and when it is tried again
 *       ({@link cobrowse.client.http.Retrying} has the table)
 *   <li>{@code tokens}: where tokens come from, and the one place that keeps the current one
 *   <li>{@code events}: what the agent's side hears
 * </ul>
 *
 * <p>Directions: this package knows all others; {@code events} and {@code tokens} know {@code http}, that knows {@code api}
 * and {@code failures}, and those know nobody. It stands on Java 17, Jackson 3, Failsafe and JSpecify's annotations.
 */
@NullMarked
package cobrowse.client;

import org.jspecify.annotations.NullMarked;
