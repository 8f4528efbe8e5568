package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who has which organisation and which simulator. */
class SharingIT {

    private static final Set<String> SIMULATORS = ConcurrentHashMap.newKeySet();

    @Nested
    @CobrowseSimulator
    @Execution(ExecutionMode.CONCURRENT)
    class ForEach {

        private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

        private final SimulatedOrganisation given;
        private SimulatedOrganisation set;

        ForEach(SimulatedOrganisation given) {
            this.given = given;
        }

        @RepeatedTest(8)
        void has_an_organisation_of_its_own(SimulatedOrganisation lakeside) {
            assertThat(SEEN.add(lakeside.id())).isTrue();
        }

        @Test
        void has_the_same_one_by_constructor_parameter_and_field(SimulatedOrganisation lakeside) {
            assertThat(lakeside).isSameAs(set).isSameAs(given);
        }

        @RepeatedTest(4)
        void has_the_simulator_that_all_have(Simulator simulator) {
            SIMULATORS.add(simulator.url().toString());
            assertThat(SIMULATORS).hasSize(1);
        }
    }

    @Nested
    @CobrowseSimulator(organisation = CobrowseSimulator.For.ALL_TESTS_OF_THE_CLASS)
    class ForAll {

        private static SimulatedOrganisation shared;

        @BeforeAll
        static void have_one_before_they_begin(SimulatedOrganisation lakeside) {
            assertThat(lakeside).isSameAs(shared);
        }

        @RepeatedTest(2)
        void have_the_same_organisation(SimulatedOrganisation lakeside) {
            assertThat(lakeside).isSameAs(shared);
        }

        @Nested
        class Inside {

            @Test
            void have_it_too(SimulatedOrganisation lakeside) {
                assertThat(lakeside).isSameAs(shared);
            }
        }
    }
}
