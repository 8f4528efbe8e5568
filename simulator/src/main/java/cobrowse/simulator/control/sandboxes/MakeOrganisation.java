package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Makings;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Templates;
import cobrowse.simulator.wire.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Makes another organisation, from a template or from a file, and answers all that it has: the only place that ever shows
 * its secrets and tokens. A file in YAML is the whole body, and what JSON has beside a file stands in the query: seed and idle.
 */
@RestController
record MakeOrganisation(Templates templates, Makings makings, Uploads uploads, Placing placing) {

    /**
     * What is asked for.
     *
     * @param template demo or empty
     * @param name of the organisation; by default the template's
     * @param seed a text or a number: the same seed and template give the same ids, secrets and tokens every time
     * @param idle how long it may be unused before it vanishes
     * @param organisation an organisation file, in place of a template
     */
    record Order(
            Optional<String> template,
            Optional<String> name,
            Optional<JsonNode> seed,
            Optional<String> idle,
            Optional<JsonNode> organisation) {

        /** JSON's null is nothing. */
        Order {
            seed = seed.filter(it -> !it.isNull());
            organisation = organisation.filter(it -> !it.isNull());
        }

        Optional<String> seedOf(String template) {
            return seed.map(it -> template + "/" + spelt(it));
        }

        private static String spelt(JsonNode seed) {
            if (seed.isString() && !seed.asString().isBlank() || seed.isIntegralNumber()) return seed.asString();
            throw ControlProblem.badField("seed", "That is no seed.", "Send a text or a whole number.");
        }
    }

    @PostMapping("/_sim/organisations")
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationFile make(
            Sent<Order> sent,
            HttpServletRequest call,
            @RequestParam Optional<String> seed,
            @RequestParam Optional<String> idle) {
        if (Uploads.isYaml(call)) {
            return uploads.place(uploads.inYaml(call, makings.by(seed.map(it -> "file/" + it))), idle);
        }
        var order = Orders.read(sent);
        if (order.organisation().isPresent()) return fromFile(order, call);
        var template = Templates.NAMES.stream()
                .filter(order.template().orElse(Templates.NAMES.get(0))::equals)
                .findFirst()
                .orElseThrow(MakeOrganisation::unknownTemplate);
        var like = templates.like(template, makings.by(order.seedOf(template)));
        return placing.place(order.name().map(name -> named(like, name)).orElse(like), template, order.idle());
    }

    private OrganisationFile fromFile(Order order, HttpServletRequest call) {
        if (order.template().isPresent() || order.name().isPresent()) {
            throw ControlProblem.badField(
                    "organisation", "A file has a name, and no template.", "Send either organisation or template.");
        }
        return uploads.place(uploads.inJson(call, makings.by(order.seedOf("file"))), order.idle());
    }

    private static OrganisationFile named(OrganisationFile file, String name) {
        if (!name.isBlank()) return file.named(name);
        throw ControlProblem.badField("name", "The name is empty.", "Send a name, or leave it out.");
    }

    private static ControlProblem unknownTemplate() {
        return ControlProblem.badField(
                "template", "There is no such template.", "Send one of " + String.join(", ", Templates.NAMES) + ".");
    }
}
