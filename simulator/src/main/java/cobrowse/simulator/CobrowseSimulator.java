package cobrowse.simulator;

import cobrowse.simulator.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a stateful fake of the Genesys co-browse API and of what stands around it. */
@SpringBootApplication
public class CobrowseSimulator {

    public static void main(String[] args) {
        Launch.of(CobrowseSimulator.class, args);
    }
}
