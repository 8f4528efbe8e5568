package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;

/** A part of an organisation, as the vendor refers to one. Every organisation has its home division and no other. */
public record Division(String id, String name, String selfUri) {

    /** The one that everything belongs to: the same id for as long as there is the organisation. */
    public static Division homeOf(Organisation organisation) {
        var id = Ids.goingWith(organisation.id());
        return new Division(id, "Home", "/api/v2/authorization/divisions/" + id);
    }
}
