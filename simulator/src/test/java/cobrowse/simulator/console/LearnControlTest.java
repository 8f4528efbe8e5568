package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.description.ControlCall;
import cobrowse.simulator.control.description.Description;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the control API has all of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LearnControlTest {

    @Autowired
    Description description;

    @LocalServerPort
    int port;

    @Test
    void every_call_has_a_part_of_its_own() throws Exception {
        var page = Site.at(port).page("/learn/control");

        assertThat(calls())
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(page.has(call.anchor())).as(call.path()).isTrue());
    }

    @Test
    void no_two_calls_share_an_anchor() {
        assertThat(calls().map(ControlCall::anchor)).doesNotHaveDuplicates();
    }

    @Test
    void a_field_is_shown_with_the_words_that_it_takes() throws Exception {
        assertThat(Site.at(port).page("/learn/control").html()).contains("one of none, live, gone");
    }

    private Stream<ControlCall> calls() {
        return description.subjects().stream().flatMap(subject -> subject.calls().stream());
    }
}
