package cobrowse.simulator.control.faults;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.control.faults.Effect.Cut;
import cobrowse.simulator.control.faults.Effect.Dribble;
import cobrowse.simulator.control.faults.Effect.Truncate;
import cobrowse.simulator.control.faults.Fault.Strike;
import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.ErrorBodies;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends answers that a fault makes late, loses, or damages, once the call was carried out. */
@Component
record BentAnswers(Draws draws, Lines lines, JsonMapper json) {

    private static final int MOST_PIECES = 50;

    void finish(Luck luck, HeldAnswer held, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        luck.strikes(Fault::after).forEach(strike -> await(strike, request));
        var onAnswer = luck.onAnswer().filter(strike -> strike.fault().needsWholeAnswer() || isCut(strike));
        if (onAnswer.isPresent()) strike(onAnswer.get(), held.body(), request, response);
        else if (luck.holdsAnswer()) send(held.body(), response);
    }

    private static boolean isCut(Strike strike) {
        return strike.fault().effect() instanceof Cut;
    }

    private void strike(Strike strike, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var effect = strike.fault().effect();
        if (effect instanceof Effect.Answer answer) replace(answer, request, response);
        if (effect instanceof Cut cut) cut(cut, strike, request);
        if (effect instanceof Truncate truncate) truncate(truncate, body, request, response);
        if (effect instanceof Dribble dribble) dribble(dribble, strike.fault(), body, request, response);
    }

    /** Another answer than the one that was written: the work is done, and the caller does not know. */
    private void replace(Effect.Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var form = TeachingHeaders.operation(request).map(Draws::form).orElse(ErrorForm.VENDOR);
        var error = answer.in(form);
        response.setStatus(error.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        error.headers().forEach(response::setHeader);
        send(json.writeValueAsBytes(ErrorBodies.body(error, Correlation.of(request))), response);
    }

    private void cut(Cut cut, Strike strike, HttpServletRequest request) {
        if (cut == Cut.HANG) await(new Strike(strike.fault(), Delay.LONGEST), request);
        lines.cut(request, cut == Cut.RESET);
    }

    private void truncate(Truncate how, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var half = Arrays.copyOf(body, body.length / 2);
        if (how == Truncate.BODY || body.length == 0) {
            send(half, response);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(half);
        response.flushBuffer();
        lines.cut(request, false);
    }

    private void dribble(
            Dribble dribble, Fault fault, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(body.length);
        var pieces = Math.min(MOST_PIECES, body.length);
        for (var piece = 0; piece < pieces; piece++) {
            var from = body.length * piece / pieces;
            response.getOutputStream().write(body, from, body.length * (piece + 1) / pieces - from);
            response.flushBuffer();
            await(new Strike(fault, dribble.over().dividedBy(pieces)), request);
        }
    }

    private void await(Strike strike, HttpServletRequest request) {
        Sandbox.of(request).ifPresent(organisation -> draws.await(organisation, strike));
    }

    private static void send(byte[] body, HttpServletResponse response) throws IOException {
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }
}
