package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says nothing that does not work: its programs are written down, its commands run, and what they print compared. */
class ClientsPageIT {

    @TempDir
    private Path folder;

    @Test
    void every_command_prints_what_the_page_says() throws Exception {
        Program.insistInCi(new Program(folder, "curl", "--version").works(), "there is no curl");
        var modules = Node.withSdk().folder().resolve("node_modules");
        var page = ClientsPage.read();
        page.writeProgramsTo(folder);
        putFirst("python3", Python.withRequests(folder));
        putFirst("java", Jvm.JAVA + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        assertThat(page.commands()).hasSizeGreaterThan(10);
        for (var command : page.commands()) {
            var ended = new Program(folder, "bash", "-c", "PATH=$PWD:$PATH; " + command.line())
                    .with(Map.of("SDK", System.getProperty("java.class.path"), "NODE_PATH", modules.toString()))
                    .run();
            assertThat(ended.out().strip()).as(command.line()).isEqualTo(command.prints());
        }
    }

    /** A program as the page names it, which need not be the one that comes first here. */
    private void putFirst(String name, String program) throws Exception {
        var script = Files.writeString(folder.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }
}
