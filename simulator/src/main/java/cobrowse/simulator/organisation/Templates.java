package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.organisation.file.Making;
import cobrowse.simulator.organisation.file.Shape;
import cobrowse.simulator.organisation.file.WrittenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The organisations that can be made without writing a file. */
@Component
public class Templates {

    /** Their names; the first is taken where none is asked for. */
    public static final List<String> NAMES = List.of("demo", "empty");

    private final Map<String, OrganisationFile> files = new ConcurrentHashMap<>();
    private final Map<String, Renewable> renewables = new ConcurrentHashMap<>();
    private final OrganisationFiles reader;
    private final Makings makings;

    Templates(OrganisationFiles reader, Makings makings) {
        this.reader = reader;
        this.makings = makings;
    }

    /** Lakeside Insurance, the same every time. */
    public OrganisationFile demo() {
        return shipped("demo");
    }

    /** An organisation with the same people and things under new ids, and with secrets and tokens of its own. */
    public OrganisationFile likeDemo() {
        return like("demo", makings.by(Optional.empty()));
    }

    /** @param template one of {@link #NAMES} */
    public OrganisationFile like(String template, Making making) {
        return renewables
                .computeIfAbsent(template, name -> Renewable.of(shipped(name)))
                .renewed(making);
    }

    /** Reads what was complete when it was written; fields that came later are as usual. */
    OrganisationFile again(String json) {
        var findings = new Findings();
        var written = WrittenReader.json(json.getBytes(StandardCharsets.UTF_8), findings);
        return new Shape(makings.by(Optional.empty()), findings).read(OrganisationFile.class, written);
    }

    private OrganisationFile shipped(String template) {
        return files.computeIfAbsent(
                template, name -> reader.yaml(text(name + "-organisation.yml"), makings.stable(name)));
    }

    private static byte[] text(String name) {
        try {
            return new ClassPathResource(name, Templates.class).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
