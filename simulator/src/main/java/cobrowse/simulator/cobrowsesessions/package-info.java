/** Co-browse of old, which ended in 2024: the vendor's operations on it are still there, and show the sessions of today. */
@NullMarked
package cobrowse.simulator.cobrowsesessions;

import org.jspecify.annotations.NullMarked;
