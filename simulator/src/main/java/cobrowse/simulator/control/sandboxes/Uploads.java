package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFiles;
import cobrowse.simulator.organisation.Origin;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.organisation.file.Making;
import cobrowse.simulator.organisation.file.Written;
import cobrowse.simulator.organisation.file.WrittenReader;
import cobrowse.simulator.wire.BoundedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Organisation files that come with a call. */
@Component
record Uploads(OrganisationFiles files, Placing placing) {

    private static final Set<String> YAML = Set.of("application/yaml", "application/x-yaml", "text/yaml");

    static boolean isYaml(HttpServletRequest call) {
        var type = Objects.requireNonNullElse(call.getContentType(), "")
                .split(";", 2)[0]
                .strip();
        return YAML.contains(type.toLowerCase(Locale.ROOT));
    }

    /** The member "organisation" of a JSON body; places are those in the body. */
    OrganisationFile inJson(HttpServletRequest call, Making making) {
        var findings = new Findings();
        var body = WrittenReader.json(text(call), findings);
        findings.refuse();
        if (!(body instanceof Written.Mapping order)) throw new IllegalStateException("Orders are objects");
        var written = order.fields().get("organisation");
        if (written == null) throw new IllegalStateException("Whoever asks has seen it there");
        return files.read(written.value(), making, findings);
    }

    OrganisationFile inYaml(HttpServletRequest call, Making making) {
        return files.yaml(text(call), making);
    }

    OrganisationFile place(OrganisationFile file, Optional<String> idle) {
        return placing.place(file, Origin.FILE, idle);
    }

    private static byte[] text(HttpServletRequest call) {
        var body = BoundedBody.of(call);
        if (body.length <= BoundedBody.MOST_BYTES) return body;
        throw ControlProblem.badField("$", "The file is too large.", "Send at most 512,000 bytes.");
    }
}
