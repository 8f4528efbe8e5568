package cobrowse.testcontainers;

import cobrowse.testkit.SimulatorOptions;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** The image, made by whatever engine there is from the simulator's Dockerfile and the jar inside the testkit. */
final class SimulatorImage {

    /** Where the Dockerfile copies the jar from. */
    static final String JAR = "simulator/target/cobrowse-simulator.jar";

    private SimulatorImage() {}

    static ImageFromDockerfile build() {
        return new ImageFromDockerfile()
                .withFileFromClasspath("Dockerfile", "cobrowse/testcontainers/Dockerfile")
                .withFileFromPath(JAR, SimulatorOptions.usual().jarToRun());
    }
}
