package cobrowse.client.http;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends calls, again where {@link Retrying} says so. */
public record Sender(Line line, Retrying retrying) {

    /** @param authorization the value of that header */
    public Answer send(Call call, Optional<String> authorization) {
        var mayHaveArrived = new AtomicBoolean();
        return retrying.run(call, () -> {
            try {
                return line.send(call, authorization);
            } catch (Refused refused) {
                if (mayHaveArrived.get() && call.doneWhen().contains(refused.status())) return done(refused);
                if (refused.mayHaveBeenCarriedOut()) mayHaveArrived.set(true);
                throw refused;
            } catch (CobrowseException failed) {
                if (failed.mayHaveBeenCarriedOut()) mayHaveArrived.set(true);
                throw failed;
            }
        });
    }

    /** Opens an answer without an end. @param atMost how long that may take, with all tries */
    public InputStream open(Call call, String authorization, Duration atMost) {
        return retrying.run(call, atMost, () -> line.open(call, Optional.of(authorization)));
    }

    /** The try before, whose answer was lost, did what was asked. */
    private static Answer done(Refused refused) {
        var none = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new Answer(refused.refusal().call(), refused.status(), none, "");
    }
}
