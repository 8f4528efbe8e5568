package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.BadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Makes the organisations of {@code --simulator.organisation=FILE,FILE} where they are not there already. Ids that a file
 * leaves out follow from its name, so that they are the same at the next start.
 */
@Component
class Imports {

    private final List<Path> files;
    private final OrganisationFiles reader;
    private final Makings makings;
    private final Settling settling;

    Imports(
            @Value("${simulator.organisation:}") List<String> files,
            OrganisationFiles reader,
            Makings makings,
            Settling settling) {
        this.files =
                files.stream().filter(file -> !file.isBlank()).map(Path::of).toList();
        this.reader = reader;
        this.makings = makings;
        this.settling = settling;
    }

    void make() {
        files.forEach(this::read);
    }

    /** What was made and is in no file is said on standard error, and never in the log, which is often kept. */
    @SuppressWarnings("SystemOut")
    private void read(Path file) {
        var making = new Remembered(makings.stable(String.valueOf(file.getFileName())));
        try {
            var organisation = reader.yaml(Files.readAllBytes(file), making);
            if (settling.settle(organisation)) System.err.print(making.told(organisation));
            else System.err.printf("Organisation %s is there already; %s was not read in.%n", organisation.id(), file);
        } catch (IOException e) {
            throw ImportFailed.unreadable(file, e);
        } catch (BadFile e) {
            throw ImportFailed.wrong(file, e);
        } catch (DuplicateKeyException e) {
            throw ImportFailed.taken(file, e);
        }
    }
}
