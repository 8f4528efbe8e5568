/**
 * A simulator in your tests.
 *
 * <p>{@link cobrowse.testkit.CobrowseSimulator} for JUnit, {@link cobrowse.testkit.SimulatorProcess} for anything else: both
 * start a simulator as a process of its own and hand out a {@link cobrowse.testkit.SimulatedOrganisation} for each test.
 */
@NullMarked
package cobrowse.testkit;

import org.jspecify.annotations.NullMarked;
