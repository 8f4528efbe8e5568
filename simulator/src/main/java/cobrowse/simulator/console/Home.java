package cobrowse.simulator.console;

import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import cobrowse.simulator.organisation.Templates;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Demo;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.Links;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what this is, how far to trust it, and what there is to try it with. */
@Controller
record Home(Catalogue catalogue, Templates templates) {

    /** @param holder whom the token stands for, by name */
    record Token(String token, String client, String holder) {}

    @GetMapping("/")
    ModelAndView show() {
        var demo = templates.demo();
        var base = Links.to("");
        return new ModelAndView(
                "home",
                Map.of(
                        "demo", demo,
                        "tokens", tokens(demo),
                        "people", names(demo.users(), UserEntry::id, UserEntry::name),
                        "operations", operations(),
                        "rules", rules(),
                        "signIn", signIn(),
                        "first", Example.of(firstCall()).asCurl(base),
                        "reset", Example.of(Call.sim("/reset", "{}")).asCurl(base)));
    }

    private static Call firstCall() {
        var body = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(Demo.CARLA);
        return Call.post("/api/v2/cobrowse/sessions", body).as(Demo.BACKEND);
    }

    private static List<Token> tokens(OrganisationFile demo) {
        var clients = names(demo.clients(), ClientEntry::id, ClientEntry::name);
        var people = names(demo.users(), UserEntry::id, UserEntry::name);
        return demo.tokens().stream()
                .map(token -> new Token(
                        token.token(),
                        clients.getOrDefault(token.client(), ""),
                        people.getOrDefault(String.valueOf(token.user()), "")))
                .toList();
    }

    private static <T> Map<String, String> names(List<T> entries, Function<T, String> id, Function<T, String> name) {
        return entries.stream().collect(Collectors.toMap(id, name));
    }

    /** How many operations each dialect has. */
    private Map<String, Long> operations() {
        return catalogue.operations().stream()
                .map(Operation::card)
                .collect(Collectors.groupingBy(
                        card -> card.dialect().isOfPlatform() ? "platform" : "community", Collectors.counting()));
    }

    /** How many rules have each standing. */
    private Map<String, Long> rules() {
        return catalogue.rules().stream()
                .collect(Collectors.groupingBy(
                        (Rule<?> rule) -> rule.source().standing().name(), Collectors.counting()));
    }

    /** A link to the sign-in page as a client of the demo organisation would make it. */
    private String signIn() {
        return catalogue
                .find("client-signs-users-in")
                .map(rule -> rule.lesson().keeping().last().path())
                .orElse("/oauth/authorize");
    }
}
