package cobrowse.simulator.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DetailFilterTest {

    private static final Map<String, List<String>> FACTS =
            Map.of("mediaType", List.of("voice"), "purpose", List.of("agent"), "queueId", List.of());

    private static final String VOICE = "{\"dimension\": \"mediaType\", \"value\": \"voice\"}";
    private static final String CHAT = "{\"dimension\": \"mediaType\", \"value\": \"chat\"}";
    private static final String AGENT = "{\"dimension\": \"purpose\", \"operator\": \"exists\"}";
    private static final String NO_QUEUE = "{\"dimension\": \"queueId\", \"operator\": \"notExists\"}";

    @Test
    void and_wants_everything() {
        assertThat(isMet("and", "", VOICE + "," + AGENT + "," + NO_QUEUE)).isTrue();
        assertThat(isMet("and", "", VOICE + "," + CHAT)).isFalse();
    }

    @Test
    void or_wants_one_thing() {
        assertThat(isMet("or", "", CHAT + "," + AGENT)).isTrue();
        assertThat(isMet("or", "", CHAT)).isFalse();
    }

    @Test
    void a_clause_counts_as_one_thing() {
        var either = "{\"type\": \"or\", \"predicates\": [" + CHAT + "," + VOICE + "]}";
        assertThat(isMet("and", either, AGENT)).isTrue();
        var both = "{\"type\": \"and\", \"predicates\": [" + CHAT + "," + VOICE + "]}";
        assertThat(isMet("and", both, AGENT)).isFalse();
        assertThat(isMet("or", both, AGENT)).isTrue();
    }

    @Test
    void what_asks_for_nothing_is_met() {
        assertThat(isMet("or", "", "")).isTrue();
    }

    @Test
    void holes_in_lists_are_passed_over() {
        assertThat(isMet("and", "null", "null," + VOICE)).isTrue();
    }

    private static boolean isMet(String type, String clauses, String predicates) {
        var json = "{\"type\": \"%s\", \"clauses\": [%s], \"predicates\": [%s]}".formatted(type, clauses, predicates);
        var filter = JsonMapper.shared().readValue(json, DetailFilter.class);
        return filter.isMet(asked -> asked.fits(
                asked.named().map(name -> FACTS.getOrDefault(name, List.of())).orElse(List.of())));
    }
}
