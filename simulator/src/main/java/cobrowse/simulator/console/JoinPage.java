package cobrowse.simulator.console;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The customer's page of one session: where its joinUrl leads. */
@Controller
record JoinPage(JoinedSessions joined) {

    @GetMapping("/join/{organisationId}/{sessionId}")
    ModelAndView show(@PathVariable String organisationId, @PathVariable String sessionId) {
        var found = joined.find(organisationId, sessionId);
        return new ModelAndView(
                "customer/join",
                Map.of(
                        "organisation", found.organisation().name(),
                        "by", found.by(),
                        "sessionId", found.session().id(),
                        "state", Lifecycle.spelt(found.session().state()),
                        "controls", found.session().mode() == Mode.CONTROL,
                        "path", "/join/%s/%s".formatted(organisationId, sessionId)));
    }
}
