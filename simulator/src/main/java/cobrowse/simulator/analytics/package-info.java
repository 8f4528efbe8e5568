/** What was kept of conversations, for those who count and look back. */
@NullMarked
package cobrowse.simulator.analytics;

import org.jspecify.annotations.NullMarked;
