package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The organisations that can be made without writing a file. */
@Component
public class Templates {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SECRET = Pattern.compile("[a-z-]+-(secret|token)\\b");

    private final YAMLMapper yaml = YAMLMapper.builder().build();
    private final Ids ids;

    Templates(Ids ids) {
        this.ids = ids;
    }

    /** Lakeside Insurance, the same every time. */
    public OrganisationFile demo() {
        return yaml.readValue(text(), OrganisationFile.class);
    }

    /** An organisation with the same people and things under new ids, and with secrets and tokens of its own. */
    public OrganisationFile likeDemo() {
        var fresh = new HashMap<String, String>();
        var text = ID.matcher(text()).replaceAll(id -> fresh.computeIfAbsent(id.group(), old -> ids.next()));
        return yaml.readValue(SECRET.matcher(text).replaceAll(secret -> ids.secret()), OrganisationFile.class);
    }

    private static String text() {
        try {
            return new ClassPathResource("demo-organisation.yml", Templates.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
