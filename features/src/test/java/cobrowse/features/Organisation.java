package cobrowse.features;

import cobrowse.parity.Need;
import cobrowse.parity.Need.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The organisation in which a scenario is played: finds everything in it by its name, and remembers what was wanted. */
public class Organisation {

    static final String NOBODY = "99999999-0000-4000-8000-000000000009";

    private final Venue venue;
    private final Set<Need> needs = new TreeSet<>();
    private Facts facts;

    public Organisation(Venue venue) {
        this.venue = venue;
    }

    /** A conversation and its customer. */
    public record Talk(String id, String customer) {}

    /** @param name the first of a person's names */
    String user(String name) {
        return find(Kind.USER, name);
    }

    String address(String name) {
        return find(Kind.ADDRESS, name);
    }

    /** Both of a person's names, as the API shows them. */
    String fullName(String name) {
        return find(Kind.NAME, name);
    }

    String queue(String name) {
        return find(Kind.QUEUE, name);
    }

    /** @param queue by which features speak of it */
    String queueName(String queue) {
        return find(Kind.QUEUE_NAME, queue);
    }

    String wrapUpCode(String name) {
        return find(Kind.WRAP_UP_CODE, name);
    }

    String provider(String name) {
        return find(Kind.PROVIDER, name);
    }

    Talk talk(String name) {
        return new Talk(find(Kind.CONVERSATION, name), find(Kind.PARTICIPANT, name));
    }

    String token(String caller) {
        return find(Kind.TOKEN, caller);
    }

    String client(String caller) {
        return find(Kind.CLIENT, caller);
    }

    String secret(String caller) {
        return find(Kind.SECRET, caller);
    }

    String redirectUri(String caller) {
        return find(Kind.REDIRECT_URI, caller);
    }

    /** Something of an organisation that has nothing to do with this one. */
    String stranger(String name) {
        return find(Kind.STRANGER, name);
    }

    /** By what the control API knows the organisation. @param what is wanted of it, such as "clock" */
    String underControl(String what) {
        return find(Kind.CONTROL, what);
    }

    /** What has been wanted so far. */
    List<Need> needs() {
        return new ArrayList<>(needs);
    }

    private String find(Kind kind, String name) {
        var need = new Need(kind, name);
        needs.add(need);
        if (facts == null) facts = venue.facts();
        return facts.find(need);
    }
}
