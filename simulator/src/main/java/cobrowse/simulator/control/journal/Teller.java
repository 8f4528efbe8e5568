package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.EntryBody.Effects;
import cobrowse.simulator.control.journal.EntryBody.Judged;
import cobrowse.simulator.control.journal.EntryBody.Question;
import cobrowse.simulator.control.journal.EntryBody.Reply;
import cobrowse.simulator.control.journal.EntryBody.When;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.wire.Overlooked;
import cobrowse.simulator.wire.TeachingHeaders;
import cobrowse.simulator.wire.Timestamps;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts kept calls into words, without their secrets. */
@Component
class Teller {

    private final Reader reader;

    Teller(Reader reader) {
        this.reader = reader;
    }

    EntryBody tell(Entry entry) {
        var redactor = reader.redactor(entry);
        return new EntryBody(
                when(entry),
                question(entry, redactor),
                judged(entry),
                effects(entry, redactor),
                reply(entry, redactor));
    }

    private static When when(Entry entry) {
        var place = entry.place();
        return new When(
                entry.number(),
                entry.asked().correlationId(),
                place.organisation().map(Organisation::id).orElse(null),
                Timestamps.write(place.at()),
                place.organisationAt().map(Timestamps::write).orElse(null),
                place.took().toNanos() / 1_000 / 1_000.0);
    }

    private Question question(Entry entry, Redactor redactor) {
        var asked = entry.asked();
        var card = entry.place().card();
        return new Question(
                asked.method(),
                asked.address(),
                path(asked, redactor),
                card.map(Card::name).orElse(null),
                card.map(it -> it.dialect().header()).orElse(null),
                Told.callerBody(entry),
                Told.headers(asked.headers(), redactor),
                request(asked, redactor),
                reader.sent(asked).map(body -> redactor.json(body, true)).orElse(null));
    }

    static String path(Asked asked, Redactor redactor) {
        return redactor.text(asked.path())
                + asked.query().map(query -> "?" + redactor.pairs(query)).orElse("");
    }

    private @Nullable String request(Asked asked, Redactor redactor) {
        if (asked.body().length == 0) return null;
        if (asked.isForm()) return redactor.pairs(asked.text());
        Optional<JsonNode> sent = reader.sent(asked);
        var shown = sent.map(body -> redactor.json(body, true));
        return shown.isPresent() && !shown.equals(sent) ? shown.get().toString() : redactor.text(asked.text());
    }

    private static Judged judged(Entry entry) {
        var books = entry.course().judgements().stream()
                .map(judgement -> judgement.rulebook().operation())
                .toList();
        return new Judged(
                books,
                Told.rules(entry),
                Told.consequence(entry),
                entry.answered().header(TeachingHeaders.BROKEN_RULE).orElse(null),
                entry.answered().header(Overlooked.HEADER).orElse(null),
                entry.course().fault().orElse(null));
    }

    private Effects effects(Entry entry, Redactor redactor) {
        return new Effects(
                entry.course().moves().stream().map(Told::move).toList(),
                entry.course().events().stream()
                        .map(event -> redactor.json(reader.tree(event), false))
                        .toList());
    }

    private Reply reply(Entry entry, Redactor redactor) {
        var answered = entry.answered();
        return new Reply(
                answered.status(),
                Told.headers(answered.headers(), redactor),
                reader.answer(entry).map(body -> redactor.json(body, false)).orElse(null));
    }
}
