package cobrowse.client.doctor;

import cobrowse.client.CobrowseClient;
import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads, each thing once, and never more than reads. What would keep every call from coming through (nobody there, no
 * token, a token that is not taken, too many calls) is an obstacle: after one nothing is asked any more.
 */
final class Access {

    private static final int NOT_SERVED = 501;

    private final CobrowseClient client;
    private final Map<String, Look<Answer>> seen = new HashMap<>();
    private Optional<CobrowseException> obstacle = Optional.empty();
    private boolean stopped;
    private boolean simulated;

    Access(CobrowseClient client) {
        this.client = client;
    }

    /** What stands in the way of every call. */
    Optional<CobrowseException> obstacle() {
        return obstacle;
    }

    /** Whether a refusal came from a simulator: only those name the rule. */
    boolean isSimulated() {
        return simulated;
    }

    /** Asks nothing any more: whoever answers is not the API. */
    void stop() {
        stopped = true;
    }

    /** @param path with its query */
    Look<Answer> read(String path) {
        if (!seen.containsKey(path)) seen.put(path, tried(path));
        return seen.get(path);
    }

    /** Reads what only a simulator shows. That it does not is no obstacle. */
    Look<Answer> readBackstage(String path, String organisationId) {
        return readBackstage(path, Call.get(path).header("Sim-Organisation", organisationId));
    }

    /** Reads what only a simulator shows, of the organisation of the token. */
    Look<Answer> readBackstage(String path) {
        return readBackstage(path, Call.get(path));
    }

    private Look<Answer> readBackstage(String path, Call call) {
        if (!seen.containsKey(path)) seen.put(path, triedBackstage(call));
        return seen.get(path);
    }

    private Look<Answer> tried(String path) {
        if (stopped || obstacle.isPresent()) return Look.hidden("No call comes through.");
        try {
            return Look.found(client.call(Call.get(path)));
        } catch (Refused.NotFound | Refused.Invalid e) {
            return Look.nothing();
        } catch (Refused.NotAllowed e) {
            simulated |= e.brokenRule().isPresent();
            return Look.hidden(
                    "The token may not read it: " + Words.plain(e.refusal().message()) + ".");
        } catch (CobrowseException e) {
            if (e instanceof Refused refused && refused.status() == NOT_SERVED)
                return Look.hidden("It cannot be read there.");
            obstacle = Optional.of(e);
            return Look.hidden("No call comes through.");
        }
    }

    private Look<Answer> triedBackstage(Call call) {
        try {
            return Look.found(client.call(call));
        } catch (Refused.NotFound e) {
            return Look.nothing();
        } catch (CobrowseException e) {
            return Look.hidden("The simulator does not show it.");
        }
    }
}
