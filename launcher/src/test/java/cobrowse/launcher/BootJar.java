package cobrowse.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A small jar as Spring Boot makes them. */
final class BootJar {

    private BootJar() {}

    static File in(Path folder) throws IOException {
        var file = folder.resolve("boot.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
            put(jar, "BOOT-INF/classes/", "");
            put(jar, "BOOT-INF/classes/db/", "");
            put(jar, "BOOT-INF/classes/db/one.sql", "select 1");
            put(jar, "BOOT-INF/classpath.idx", "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n");
            put(jar, "BOOT-INF/lib/a.jar", "a");
            put(jar, "BOOT-INF/lib/b.jar", "bb");
            put(jar, "cobrowse/launcher/Main.class", "launcher");
            put(jar, "org/springframework/boot/loader/Loader.class", "boot");
        }
        return file.toFile();
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "cobrowse.launcher.Main");
        attributes.put(new Attributes.Name("Start-Class"), "an.Application");
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(UTF_8));
        jar.closeEntry();
    }
}
