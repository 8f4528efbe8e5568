package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;
import java.util.List;

/** A part of an organisation, as the vendor refers to one. Every organisation has its home division and no other. */
public record Division(String id, String name, String selfUri) {

    /** Whether one of the ids, or * for all of them, is that of the home division. */
    public static boolean isHome(Organisation organisation, List<String> ids) {
        return ids.contains("*") || ids.contains(homeOf(organisation).id());
    }

    /** The one that everything belongs to: the same id for as long as there is the organisation. */
    public static Division homeOf(Organisation organisation) {
        var id = Ids.goingWith(organisation.id());
        return new Division(id, "Home", "/api/v2/authorization/divisions/" + id);
    }
}
