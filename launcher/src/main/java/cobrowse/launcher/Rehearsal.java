package cobrowse.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A simulator's whole short life, for its JVM to remember: started, called, ended. */
final class Rehearsal {

    /** A lot, since it has to be content with the processor's idle moments. */
    private static final int MINUTES = 10;

    private static final String READY = "Cobrowse Simulator is ready at ";

    /** They would lead it elsewhere: to other ports, files, agents. */
    private static final List<String> OF_THE_USER = List.of(
            "SPRING_",
            "SERVER_",
            "LOGGING_",
            "MANAGEMENT_",
            "SIMULATOR_",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS");

    private final File jar;
    private final File archive;
    private final File folder;

    /** @param folder where it may leave what it wants */
    Rehearsal(File jar, File archive, File folder) {
        this.jar = jar;
        this.archive = archive;
        this.folder = folder;
    }

    /** @throws IOException when there is no archive in the end, with what was said last */
    void run() throws IOException {
        var process = builder().start();
        var clock = watch(process);
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Calls.at(address(out));
            // its lifeline: it ends by itself, which is when it writes
            process.getOutputStream().close();
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException("interrupted");
        } finally {
            end(process);
            clock.interrupt();
        }
        if (archive.length() == 0) throw new IOException("Java has made no archive: " + said());
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(Flags.ofTraining(archive.getPath()));
        command.addAll(List.of("-jar", jar.getPath(), "--server.port=0", "--server.address=127.0.0.1"));
        command.addAll(List.of("--spring.config.location=classpath:/", "--simulator.until-stdin-closes"));
        var builder = new ProcessBuilder(command).directory(folder).redirectError(errors());
        builder.environment().keySet().removeIf(Rehearsal::isOfTheUser);
        return builder;
    }

    private static boolean isOfTheUser(String variable) {
        for (var prefix : OF_THE_USER) if (variable.startsWith(prefix)) return true;
        return false;
    }

    private File errors() {
        return new File(folder, "errors");
    }

    private static String address(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine())
            if (line.startsWith(READY)) return line.substring(READY.length()).split(" ", 2)[0];
        throw new IOException("The simulator ended before it was ready");
    }

    private String said() throws IOException {
        return Files.readString(errors().toPath());
    }

    private static Thread watch(Process process) {
        var clock = new Thread(() -> endInTime(process), "clock");
        clock.setDaemon(true);
        clock.start();
        return clock;
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) end(process);
        } catch (InterruptedException e) {
            // it has ended by itself
        }
    }

    /** Java writes the one kind of archive by a process of its own. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
