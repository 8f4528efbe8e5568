package cobrowse.sdk;

import java.nio.file.Path;
import java.util.List;

/** Python, where it has requests. */
final class Python {

    /** Several may be here, and the system's own may have what the one that comes first has not. */
    private static final List<String> PLACES = List.of("/usr/local/bin/python3", "/usr/bin/python3");

    private Python() {}

    /** Skips the test where there is none, which CI has. @return the program's path */
    static String withRequests(Path folder) throws Exception {
        var first = new Program(folder, "python3", "-c", "import requests, sys; print(sys.executable)");
        if (first.works()) return first.run().out().strip();
        for (var place : PLACES) if (new Program(folder, place, "-c", "import requests").works()) return place;
        Program.insistInCi(false, "there is no python3 with requests");
        throw new AssertionError("A test without Python was not skipped");
    }
}
