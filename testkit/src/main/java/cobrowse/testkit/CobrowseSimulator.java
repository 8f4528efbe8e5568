package cobrowse.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives JUnit tests a simulator: one process for the whole test run, and a {@link SimulatedOrganisation} for each test, by
 * parameter or by field. Tests may run in parallel.
 *
 * <pre>{@code
 * @CobrowseSimulator
 * class StartingTest {
 *     @Test
 *     void a_session_starts(SimulatedOrganisation lakeside) { … }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CobrowseSimulatorExtension.class)
public @interface CobrowseSimulator {

    /** Who shares an organisation. */
    enum For {
        EACH_TEST,
        ALL_TESTS_OF_THE_CLASS
    }

    /** Deleted at the end of it. */
    For organisation() default For.EACH_TEST;

    /** What an organisation is made from: demo (Lakeside Insurance), or empty. */
    String template() default "demo";
}
