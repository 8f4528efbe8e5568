package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.BadFile;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.organisation.file.Making;
import cobrowse.simulator.organisation.file.Shape;
import cobrowse.simulator.organisation.file.Written;
import cobrowse.simulator.organisation.file.WrittenReader;
import cobrowse.simulator.rulebook.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads organisation files: either what comes out is complete and consistent, or nothing comes out. */
@Component
public class OrganisationFiles {

    private static final int MOST_THINGS = 5_000;

    private final List<Furnishing> stores;
    private final Catalogue catalogue;

    OrganisationFiles(List<Furnishing> stores, Catalogue catalogue) {
        this.stores = stores;
        this.catalogue = catalogue;
    }

    /**
     * Reads YAML.
     *
     * @param making for what is left out
     * @throws BadFile with all that is wrong
     */
    public OrganisationFile yaml(byte[] text, Making making) {
        var findings = new Findings();
        return read(WrittenReader.yaml(text, findings), making, findings);
    }

    /** Reads what is written as a part of something else. */
    public OrganisationFile read(Written written, Making making, Findings findings) {
        var file = new Shape(making, findings).read(OrganisationFile.class, written);
        var complete = new Completion(file, making, findings).complete();
        check(complete, findings);
        findings.refuse();
        return complete;
    }

    private void check(OrganisationFile file, Findings findings) {
        if (things(file) > MOST_THINGS) {
            findings.add("$", "There is too much in the file.", "Keep at most " + MOST_THINGS + " things in it.");
        }
        new Distinctness(findings).check(file);
        SettingsInFile.check(file.settings(), findings);
        var off = file.settings().rulesOff();
        for (var i = 0; i < off.size(); i++) {
            if (catalogue.find(off.get(i)).isPresent()) continue;
            findings.add(
                    "settings.rulesOff[" + i + "]",
                    "There is no rule \"" + off.get(i) + "\".",
                    "Take an id that GET /_sim/rules lists.");
        }
        stores.forEach(store -> store.check(file, findings));
    }

    /** How many clients, users, tokens, queues and the like there are together. */
    private static int things(OrganisationFile file) {
        return Stream.of(
                        file.clients(),
                        file.users(),
                        file.tokens(),
                        file.queues(),
                        file.providers(),
                        file.deployments(),
                        file.conversations(),
                        file.integrations(),
                        file.roles())
                .mapToInt(List::size)
                .sum();
    }
}
