package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.Findings;

/** A store that takes its part of a new organisation. */
public interface Furnishing {

    /**
     * Tells what an organisation has from its start.
     *
     * @param file complete and checked; its secrets and tokens are sealed already
     * @param furniture takes the rows, and keeps them when all stores have told theirs
     */
    void furnish(OrganisationFile file, Organisation organisation, Furniture furniture);

    /** Looks for what is wrong with the store's part of a file. Ids in there are complete. */
    default void check(OrganisationFile file, Findings findings) {}

    /** Adds what the store has of an organisation, as a file describes it. Of secrets and tokens there is nothing to tell. */
    default void describe(Organisation organisation, Inventory inventory) {}
}
