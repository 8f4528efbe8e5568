/** What both sides' scripts connect to at a session's websocketUrl. What is said there is ours: the vendor's is not public. */
@NullMarked
package cobrowse.simulator.sessions.sockets;

import org.jspecify.annotations.NullMarked;
