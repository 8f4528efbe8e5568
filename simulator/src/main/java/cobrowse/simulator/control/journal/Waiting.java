package cobrowse.simulator.control.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Answers as soon as as many calls have come as somebody waits for, and else when the time is over. */
@Component
class Waiting {

    private final Journal journal;
    private final Teller teller;
    private final Audience audience;

    Waiting(Journal journal, Teller teller, Audience audience) {
        this.journal = journal;
        this.teller = teller;
        this.audience = audience;
    }

    DeferredResult<Reading> until(String organisationId, Search search, Wait wait) {
        var answer = new DeferredResult<Reading>(0L);
        var waiter = new Waiter(organisationId, search, wait.count(), answer);
        var giveUp = audience.after(wait.longest(), waiter::end);
        answer.onCompletion(() -> {
            giveUp.run();
            audience.leave(organisationId, waiter);
        });
        audience.join(organisationId, waiter);
        return answer;
    }

    /** What there is, without waiting. */
    Reading now(String organisationId, Search search) {
        return read(organisationId, search, null);
    }

    /** @param count how many calls are waited for; null for no wait */
    private Reading read(String organisationId, Search search, @Nullable Integer count) {
        var kept = journal.read(organisationId);
        var found = search.among(kept.entries(), teller);
        var complete = count == null ? null : Boolean.valueOf(found.size() >= count);
        return new Reading(search.youngest(found), kept.dropped(), complete);
    }

    /** Reads again whenever there is something new. */
    private final class Waiter implements Audience.Follower {

        private final String organisationId;
        private final Search search;
        private final int count;
        private final DeferredResult<Reading> answer;

        Waiter(String organisationId, Search search, int count, DeferredResult<Reading> answer) {
            this.organisationId = organisationId;
            this.search = search;
            this.count = count;
            this.answer = answer;
        }

        @Override
        public void look() {
            var reading = read(organisationId, search, count);
            if (Boolean.TRUE.equals(reading.complete())) answer.setResult(reading);
        }

        @Override
        public void end() {
            if (!answer.isSetOrExpired()) answer.setResult(read(organisationId, search, count));
        }
    }
}
