package cobrowse.simulator.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What somebody wrote; not what Spring makes of the beans when the jar is built. */
class Written implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("__") && !location.contains("SpringCGLIB");
    }
}
