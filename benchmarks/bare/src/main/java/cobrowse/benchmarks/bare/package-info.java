/** The least that our stack can be: what a simulator costs beyond it is ours. */
@NullMarked
package cobrowse.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
