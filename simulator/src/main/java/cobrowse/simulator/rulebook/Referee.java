package cobrowse.simulator.rulebook;

import java.util.List;
import org.springframework.stereotype.Component;

/** Judges attempts against rulebooks, and tells those who listen what came of it. */
@Component
public class Referee {

    /** Hears every judgement: the journal, the teaching headers. */
    public interface Listener {
        void judged(Judgement<?> judgement);
    }

    private final List<Listener> listeners;
    private final Enforcement enforcement;

    Referee(List<Listener> listeners, Enforcement enforcement) {
        this.listeners = listeners;
        this.enforcement = enforcement;
    }

    /** @throws Refused when the first broken rule that counts is a refusal */
    public <A> Ruling judge(Rulebook<A> rulebook, A attempt) {
        var judgement = rulebook.judge(attempt, enforcement);
        listeners.forEach(listener -> listener.judged(judgement));
        var ruling = judgement.ruling();
        if (ruling instanceof Ruling.Denied denied) throw new Refused(denied.answer());
        return ruling;
    }
}
