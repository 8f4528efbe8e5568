package cobrowse.simulator.sessions.sockets;

/** Which session a connection is about. */
record Place(String organisationId, String sessionId) {

    static final String ATTRIBUTE = Place.class.getName();
}
