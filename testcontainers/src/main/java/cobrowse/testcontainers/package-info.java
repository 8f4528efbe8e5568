/** The simulator as a container. */
@NullMarked
package cobrowse.testcontainers;

import org.jspecify.annotations.NullMarked;
