package cobrowse.simulator.organisation;

/** A store that takes its part of a new organisation. */
public interface Furnishing {

    void furnish(OrganisationFile file, Organisation organisation);
}
