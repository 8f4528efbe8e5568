package cobrowse.launcher;

import java.util.ArrayList;
import java.util.List;

/** What the simulator's JVM is told. The user's own options come after these, and win. */
final class Flags {

    /** From here on there is a cache of linked classes and method profiles, and not only of parsed classes. */
    static final int AOT_SINCE = 25;

    /** The number of the process that has started the simulator, and with which it ends. */
    static final String LAUNCHER = "cobrowse.launcher.process";

    /** The jar to run {@link Training} from, once the simulator is ready; absent where there is nothing to train. */
    static final String TRAINING = "cobrowse.launcher.training";

    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    static final String COLLECTOR = "-XX:+UseSerialGC";

    /** The journal's calls live through a collection or two, and then go: with room for them there, they never grow old. */
    private static final List<String> ROOM = List.of("-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=90");

    /** Reflection by the JVM itself, in place of a class made for each method: a call costs little more, a start much less. */
    private static final String NATIVE_ACCESSORS = "jdk.reflect.useNativeAccessorOnly";

    /** And compiled code of ours that calls a little more, and is much less to compile. */
    private static final List<String> FOR_FEW_CALLS =
            List.of("-D" + NATIVE_ACCESSORS + "=true", "-XX:C1MaxInlineSize=20");

    private Flags() {}

    /** For this very process: holds only before anything was called by reflection, as the JDK itself does for a set of enums. */
    static void reflectNatively() {
        System.setProperty(NATIVE_ACCESSORS, "true");
    }

    static List<String> of(Installation installation, CommandLine line) {
        var flags = common(line);
        var archived = installation.hasArchive();
        // the second compiler makes calls cheaper in the long run and a start dearer: little with an AOT cache
        if (Jdk.feature() < AOT_SINCE || !archived) flags.add(FIRST_COMPILER_ONLY);
        flags.addAll(line.wantsFullCompiler() ? forManyCalls() : FOR_FEW_CALLS);
        flags.add(quiet());
        if (archived && fits(line)) flags.add(archive(installation));
        else if (!archived && Training.isDue(installation))
            flags.add("-D" + TRAINING + "=" + installation.jar().getPath());
        return flags;
    }

    /** An AOT cache says of each method how far it was compiled when the cache was made; the JVM would stay with that. */
    private static List<String> forManyCalls() {
        return canForget() ? List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining") : List.of();
    }

    private static boolean fits(CommandLine line) {
        return Jdk.feature() < AOT_SINCE || !line.wantsFullCompiler() || canForget();
    }

    /** The option is no promise: a JVM that does not know it would not start. */
    private static boolean canForget() {
        return Jdk.feature() == AOT_SINCE;
    }

    /** What an archive is made with. Profiles of the second compiler would set it to work at each start: twice the CPU. */
    static List<String> ofTraining(String target) {
        var flags = common(new CommandLine(List.of(), List.of(), List.of()));
        flags.addAll(FOR_FEW_CALLS);
        flags.add(FIRST_COMPILER_ONLY);
        flags.add((Jdk.feature() >= AOT_SINCE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + target);
        return flags;
    }

    /** An archive fits only a JVM with the same ones. */
    private static List<String> common(CommandLine line) {
        var flags = new ArrayList<String>();
        if (!line.choosesCollector()) {
            flags.add(COLLECTOR);
            flags.addAll(ROOM);
        }
        if (!line.choosesHeap()) flags.addAll(List.of("-Xms48m", "-Xmn24m"));
        flags.add("-Dspring.aot.enabled=true");
        return flags;
    }

    /** An archive that does not fit, or is damaged, is passed over without a word. */
    private static String quiet() {
        return Jdk.feature() >= 24 ? "-Xlog:cds*=off,aot*=off" : "-Xlog:cds*=off";
    }

    private static String archive(Installation installation) {
        return (Jdk.feature() >= AOT_SINCE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=")
                + installation.archive().getPath();
    }
}
