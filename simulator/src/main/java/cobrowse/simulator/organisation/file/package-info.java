@NullMarked
package cobrowse.simulator.organisation.file;

import org.jspecify.annotations.NullMarked;
