package cobrowse.launcher.build;

import cobrowse.launcher.Main;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.loader.tools.CustomLoaderLayout;
import org.springframework.boot.loader.tools.Layout;
import org.springframework.boot.loader.tools.LayoutFactory;
import org.springframework.boot.loader.tools.Layouts;
import org.springframework.boot.loader.tools.LoaderClassesWriter;

/** Spring Boot's executable jar with our launcher at its root, beside Boot's own, which stays as the way to fall back on. */
public final class LaunchedLayout extends Layouts.Jar implements LayoutFactory, CustomLoaderLayout {

    private static final String FOLDER = "cobrowse/launcher/";

    @Override
    public Layout getLayout(File source) {
        return this;
    }

    @Override
    public String getLauncherClassName() {
        return Main.class.getName();
    }

    @Override
    public void writeLoadedClasses(LoaderClassesWriter writer) throws IOException {
        writer.writeLoaderClasses();
        for (var name : classes())
            try (InputStream in = Main.class.getResourceAsStream(name)) {
                writer.writeEntry(FOLDER + name, in);
            }
    }

    /** In the order of their names, so that the same sources give the same jar. */
    private static List<String> classes() throws IOException {
        var home = home();
        if (Files.isDirectory(home)) return classesIn(home.resolve(FOLDER));
        try (var jar = FileSystems.newFileSystem(home)) {
            return classesIn(jar.getPath(FOLDER));
        }
    }

    private static List<String> classesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .toList();
        }
    }

    private static Path home() {
        try {
            URI location = Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
