@NullMarked
package cobrowse.simulator.oauth;

import org.jspecify.annotations.NullMarked;
