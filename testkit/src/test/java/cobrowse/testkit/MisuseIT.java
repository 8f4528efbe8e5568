package cobrowse.testkit;

import static cobrowse.testkit.Call.call;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a test run says when something is not right. Its test classes fail by intent, and run only in a run of their own. */
class MisuseIT {

    private static final String NOTHING_SPECIAL = "cobrowse.simulator.arguments";

    @CobrowseSimulator
    static class NeverChecked {

        @Test
        void expects_and_does_not_look(SimulatedOrganisation lakeside) {
            lakeside.journal().expect(call("GET", "/api/v2/users/me")).times(1);
        }
    }

    @CobrowseSimulator
    static class TooEarly {

        @BeforeAll
        static void wants_what_is_each_test_s(SimulatedOrganisation lakeside) {}

        @Test
        void never_gets_there() {}
    }

    @Test
    void an_expectation_that_is_never_checked_fails_its_test() {
        assertThat(Run.of(NeverChecked.class, NOTHING_SPECIAL, "").failures())
                .singleElement()
                .asString()
                .contains("This was expected and never checked: exactly 1 GET /api/v2/users/me.");
    }

    @Test
    void before_all_tests_there_is_no_organisation_of_one_of_them() {
        assertThat(Run.of(TooEarly.class, NOTHING_SPECIAL, "").failures())
                .singleElement()
                .asString()
                .contains("ALL_TESTS_OF_THE_CLASS");
    }

    @Test
    void a_simulator_that_does_not_start_is_quoted() {
        assertThat(Run.of(NeverChecked.class, NOTHING_SPECIAL, "--server.port=99999")
                        .failures())
                .singleElement()
                .asString()
                .contains("SimulatorNotStarted: The simulator ended. It said:")
                .contains("99999");
    }

    @Test
    void a_jar_that_is_none_is_quoted() {
        assertThat(Run.of(NeverChecked.class, "cobrowse.simulator.jar", "no-such.jar")
                        .failures())
                .singleElement()
                .asString()
                .contains("Unable to access jarfile no-such.jar");
    }
}
