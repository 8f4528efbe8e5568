package cobrowse.simulator.webdeployments;

/** A web deployment with all that is known of it. */
record Deployment(WebDeployment place, DeploymentNotes notes) {

    String id() {
        return place.id();
    }

    boolean uses(Configuration configuration) {
        return notes.configurationId().equals(configuration.id());
    }
}
