/** HTTPS: who certifies the simulator, by which names, and the connector that shows the certificate. */
@NullMarked
package cobrowse.simulator.tls;

import org.jspecify.annotations.NullMarked;
