package cobrowse.features;

import cobrowse.parity.Words;
import io.cucumber.java.Scenario;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.util.List;

/** Where scenarios are played: at a simulator, which makes organisations to order, or at an org, which is as it is. */
public sealed interface Venue permits SimulatorVenue, RealOrg {

    /** Where the API is, without a path. */
    String api();

    /** Where tokens are fetched, without a path. */
    String login();

    /** The organisation of one scenario. */
    Facts facts();

    /** What stands in the way of every call. */
    List<Filter> filters();

    /** Which words of an answer may be written down. */
    Words words();

    /** Sees whether a scenario can be played here. @throws Unprepared when it cannot */
    void admit(Scenario scenario);

    /** A step has seen that a rule broke: has a look whether it is the chapter's, where answers name it. */
    void seesBroken(Response answer, Chapter chapter);

    /** A step has seen a success: has a look whether no rule broke, where answers name it. */
    void seesKept(Response answer, Chapter chapter);

    /** Has a last look at a scenario, and leaves the place as it was. */
    void close(Scenario scenario, Organisation organisation, Exchanges exchanges);
}
