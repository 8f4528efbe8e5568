package cobrowse.simulator.notifications;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Hears by server-sent events. */
record EmittingEar(SseEmitter emitter) implements Ear {

    @Override
    public void greet() throws IOException {
        emitter.send(SseEmitter.event().comment("listening"));
    }

    @Override
    public void tell(long id, CobrowseEvent event) throws IOException {
        emitter.send(
                SseEmitter.event().id(Long.toString(id)).name(event.type()).data(event, MediaType.APPLICATION_JSON));
    }

    @Override
    public void beat() throws IOException {
        emitter.send(SseEmitter.event().comment("still there"));
    }

    @Override
    public void hangUp() {
        emitter.complete();
    }

    @Override
    public void hangUp(Exception why) {
        emitter.completeWithError(why);
    }
}
