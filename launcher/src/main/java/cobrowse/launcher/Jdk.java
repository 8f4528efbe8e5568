package cobrowse.launcher;

import java.io.File;

/** The Java that runs this. */
final class Jdk {

    private Jdk() {}

    /** Whether its options are those that we know: HotSpot's. */
    static boolean isKnown() {
        return property("java.vm.name").contains("Server VM");
    }

    static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** Whether Java can make the system's call that puts another program into this process: since 22, not on Windows. */
    static boolean canBecomeAnother() {
        return feature() >= 22 && !isWindows();
    }

    static int feature() {
        return Runtime.version().feature();
    }

    static String java() {
        return property("java.home") + File.separator + "bin" + File.separator + (isWindows() ? "java.exe" : "java");
    }

    /** A folder's name for this JDK and no other: an archive of one is of no use to another. */
    static String id() {
        var exact = property("java.home") + "|" + property("java.vm.name") + "|" + property("java.vm.version") + "|"
                + property("os.name") + "|" + property("os.arch");
        return "java-" + feature() + "-" + Checksum.of(exact);
    }

    static String property(String name) {
        return System.getProperty(name, "");
    }
}
