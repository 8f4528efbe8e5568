/**
 * What {@code java -jar cobrowse-simulator.jar} starts, and what then starts the simulator: with the JVM flags that suit it, from
 * its jars unpacked into the user's cache folder, and with an archive of its loaded classes that is made by itself.
 *
 * <p>These classes are loaded before everything else, at every start. So: no lambdas, streams, regular expressions or loggers.
 */
@NullMarked
package cobrowse.launcher;

import org.jspecify.annotations.NullMarked;
