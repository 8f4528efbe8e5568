package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.journal.Entry.Course;
import cobrowse.simulator.control.journal.Entry.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class JournalLimitsTest {

    private static final DataSize PLENTY = DataSize.ofMegabytes(64);

    @Test
    void the_oldest_calls_go_when_an_organisation_has_too_many() {
        var journal = journal(3, PLENTY);
        for (var call = 1; call <= 5; call++) journal.add("lakeside", entry("call " + call, 0));
        var reading = journal.read("lakeside");
        assertThat(ids(reading)).containsExactly("call 3", "call 4", "call 5");
        assertThat(reading.dropped()).isEqualTo(2);
    }

    @Test
    void the_organisation_that_was_idle_longest_loses_its_calls_when_all_have_too_many_bytes() {
        var journal = journal(1_000, DataSize.ofKilobytes(40));
        journal.add("idle", entry("idle 1", 1_000));
        for (var call = 1; call <= 5; call++) journal.add("busy", entry("busy " + call, 1_000));
        assertThat(journal.read("idle").entries()).hasSize(1);
        journal.add("busy", entry("busy 6", 1_000));
        assertThat(journal.read("idle").entries()).isEmpty();
        assertThat(journal.read("idle").dropped()).isEqualTo(1);
        assertThat(journal.read("busy").dropped()).isZero();
    }

    @Test
    void no_organisation_takes_more_than_all_may() {
        var journal = journal(1_000, DataSize.ofKilobytes(100));
        for (var call = 0; call < 500; call++) journal.add("lakeside", entry("call", 500));
        var bytes = journal.read("lakeside").entries().stream()
                .mapToLong(Entry::weight)
                .sum();
        assertThat(bytes).isBetween(80_000L, 102_400L);
        assertThat(journal.read("lakeside").dropped())
                .isEqualTo(500 - journal.read("lakeside").entries().size());
    }

    @Test
    void an_organisation_that_is_gone_leaves_its_room_to_others() {
        var journal = journal(1_000, DataSize.ofKilobytes(40));
        for (var call = 1; call <= 6; call++) journal.add("gone", entry("gone", 1_000));
        journal.forget("gone");
        for (var call = 1; call <= 6; call++) journal.add("lakeside", entry("call " + call, 1_000));
        assertThat(journal.read("gone").entries()).isEmpty();
        assertThat(journal.read("lakeside").dropped()).isZero();
    }

    @Test
    void many_threads_lose_nothing_below_the_limit() {
        var journal = journal(10_000, PLENTY);
        IntStream.range(0, 8_000)
                .parallel()
                .forEach(call -> journal.add("organisation " + call % 4, entry("call " + call, 0)));
        var found = new HashSet<String>();
        for (var organisation = 0; organisation < 4; organisation++) {
            found.addAll(ids(journal.read("organisation " + organisation)));
        }
        assertThat(found).hasSize(8_000);
    }

    @Test
    void room_is_made_among_many_organisations_while_all_are_called() {
        var journal = journal(1_000, DataSize.ofKilobytes(600));
        IntStream.range(0, 40_000)
                .parallel()
                .forEach(call -> journal.add("organisation " + call % 400, entry("call " + call, 0)));
        assertThat(journal.last()).isEqualTo(40_000);
    }

    @Test
    void an_organisations_calls_are_numbered_in_their_order_whoever_made_them() {
        var journal = journal(10_000, PLENTY);
        IntStream.range(0, 4_000).parallel().forEach(call -> journal.add("lakeside", entry("call " + call, 0)));
        assertThat(journal.read("lakeside").entries())
                .extracting(Entry::number)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Journal journal(int calls, DataSize bytes) {
        return new Journal(new JournalLimits(calls, bytes), new Audience());
    }

    private static List<String> ids(Pages.Reading reading) {
        return reading.entries().stream()
                .map(entry -> entry.asked().correlationId())
                .toList();
    }

    private static Entry entry(String id, int bodyBytes) {
        var asked = new Asked(
                id,
                "GET",
                "http://localhost",
                "/api",
                Optional.empty(),
                "HTTP/1.1",
                List.of(),
                Optional.empty(),
                new byte[bodyBytes]);
        var place = new Place(Instant.EPOCH, Duration.ZERO, Optional.empty(), Optional.empty(), Optional.empty());
        var course = new Course(List.of(), List.of(), List.of(), Optional.empty());
        return new Entry(asked, place, course, new Answered(200, List.of(), null));
    }
}
