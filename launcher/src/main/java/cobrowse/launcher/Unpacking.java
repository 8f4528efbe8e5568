package cobrowse.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes Spring Boot's jar of jars apart into jars that the JVM reads by itself, and whose classes it can keep in an archive. It is
 * done beside, and moved into place in one step: any number of starts may do so at once, and be killed.
 */
final class Unpacking {

    /** The folder's name, when it is complete. */
    static final String APP = "app";

    private static final String LIB = "lib";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LAUNCHER = "cobrowse/launcher/";
    private static final Attributes.Name START_CLASS = new Attributes.Name("Start-Class");

    private final File jar;
    private final File build;
    private final String name;

    /** @param name the simulator's own jar's, which names the others in its manifest */
    Unpacking(File jar, File build, String name) {
        this.jar = jar;
        this.build = build;
        this.name = name;
    }

    void ifNeedBe() throws IOException {
        var app = new File(build, APP);
        if (Inventory.isComplete(app)) return;
        var part = Files.createTempDirectory(build.toPath(), "unpacking").toFile();
        try {
            unpackInto(part);
            if (app.exists() && !Inventory.isComplete(app))
                Files.move(app.toPath(), new File(part, "damaged").toPath());
            Files.move(part.toPath(), app.toPath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Sweeping.delete(part);
            // another start may have been quicker
            if (!Inventory.isComplete(app)) throw e;
        }
    }

    private void unpackInto(File part) throws IOException {
        try (var source = new JarFile(jar)) {
            var libraries = libraries(source);
            new File(part, LIB).mkdir();
            for (var library : libraries) copy(source, library, new File(new File(part, LIB), fileName(library)));
            program(source, libraries, new File(part, name));
        }
        Inventory.write(part);
    }

    /** In the order of the class path. */
    private static List<String> libraries(JarFile source) throws IOException {
        var found = new ArrayList<String>();
        var index = source.getJarEntry("BOOT-INF/classpath.idx");
        if (index == null) throw new IOException("not a jar of Spring Boot's");
        try (var in = source.getInputStream(index);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                found.add(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')));
        }
        return found;
    }

    private static void copy(JarFile source, String library, File target) throws IOException {
        try (var in = source.getInputStream(source.getJarEntry(library))) {
            Files.copy(in, target.toPath());
        }
    }

    /** With its folders, which Spring looks into. Stored as it is: smaller it would only cost time, now and at each start. */
    private static void program(JarFile source, List<String> libraries, File target) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(target.toPath()))) {
            out.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
            manifest(source.getManifest(), libraries).write(out);
            for (Enumeration<JarEntry> entries = source.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var path = entry.getName();
                if (path.startsWith(CLASSES)) path = path.substring(CLASSES.length());
                else if (!path.startsWith(LAUNCHER)) continue;
                if (!path.isEmpty() && !path.equals(JarFile.MANIFEST_NAME)) store(source, entry, path, out);
            }
        }
    }

    private static void store(JarFile source, JarEntry entry, String path, ZipOutputStream out) throws IOException {
        var stored = new ZipEntry(path);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getSize());
        stored.setCrc(entry.getCrc());
        stored.setTime(entry.getTime());
        out.putNextEntry(stored);
        try (var in = source.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    private static Manifest manifest(Manifest of, List<String> libraries) {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.putAll(of.getMainAttributes());
        attributes.put(Attributes.Name.MAIN_CLASS, attributes.getValue(START_CLASS));
        var path = new StringBuilder();
        for (var library : libraries)
            path.append(LIB).append('/').append(fileName(library)).append(' ');
        attributes.put(Attributes.Name.CLASS_PATH, path.toString().strip());
        return manifest;
    }

    private static String fileName(String library) {
        return library.substring(library.lastIndexOf('/') + 1);
    }
}
