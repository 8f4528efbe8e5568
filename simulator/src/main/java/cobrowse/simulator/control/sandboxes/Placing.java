package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Organisations;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts a new organisation beside the others, for as long as it is used. */
@Component
class Placing {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Founder founder;
    private final Organisations organisations;
    private final Duration usual;

    Placing(Founder founder, Organisations organisations, @Value("${simulator.idle:PT1H}") Duration usual) {
        this.founder = founder;
        this.organisations = organisations;
        this.usual = usual;
    }

    /**
     * Makes the organisation of a file.
     *
     * @param idle an ISO 8601 duration; PT0S for one that stays
     */
    OrganisationFile place(OrganisationFile file, String template, Optional<String> idle) {
        var time = idle.map(Placing::duration).orElse(usual);
        if (organisations.find(file.id()).isPresent()) throw taken("id", "There is an organisation " + file.id());
        try {
            founder.found(file, template, Optional.of(time).filter(it -> !it.isZero()));
            return file;
        } catch (DuplicateKeyException e) {
            throw taken("clients", "Another organisation has one of its ids, clients or tokens");
        }
    }

    private static ControlProblem taken(String field, String problem) {
        return ControlProblem.conflict(
                field,
                problem + " already.",
                "Delete that one first (DELETE /_sim/organisations/ID), take another seed, or leave ids and tokens out.");
    }

    private static Duration duration(String text) {
        try {
            var idle = Duration.parse(text);
            if (!idle.isNegative() && idle.compareTo(LONGEST) <= 0) return idle;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw notATime(text);
        }
        throw notATime(text);
    }

    private static ControlProblem notATime(String text) {
        return ControlProblem.badField(
                "idle",
                "\"" + text + "\" is no time to be idle for.",
                "Send an ISO 8601 duration such as PT10M, or PT0S for an organisation that stays.");
    }
}
