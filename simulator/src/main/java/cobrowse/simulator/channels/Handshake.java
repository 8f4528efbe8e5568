package cobrowse.simulator.channels;

/**
 * What a listener has been promised who connects.
 *
 * @param connection its id among all that the channel has had
 * @param after the last notice before the channel became its
 */
record Handshake(String organisationId, String channelId, String connection, long after) {

    static final String ATTRIBUTE = Handshake.class.getName();
}
