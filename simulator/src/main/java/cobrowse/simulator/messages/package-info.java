/** Messaging conversations: what is said in them, and the vendor's operations on them. */
@NullMarked
package cobrowse.simulator.messages;

import org.jspecify.annotations.NullMarked;
