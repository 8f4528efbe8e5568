package cobrowse.testcontainers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The archive that an engine is sent to build from, read as the engine reads it. */
record Context(Map<String, byte[]> files) {

    static Context sent(Path folder) throws IOException {
        var archive = folder.resolve("context.tar");
        try (var tar = new TarArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
            SimulatorImage.build().getTransferables().forEach((path, file) -> file.transferTo(tar, path));
        }
        return read(archive);
    }

    private static Context read(Path archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                files.put(entry.getName(), tar.readAllBytes());
        }
        return new Context(files);
    }
}
