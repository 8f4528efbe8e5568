package cobrowse.simulator.guests;

/**
 * What an identity provider gives a customer's page for a sign-in, to be exchanged once.
 *
 * @param hash the code as it is kept
 * @param deploymentId the web deployment that the page shows
 * @param participantId the customer
 * @param redirectUri to which the identity provider sent the page back
 */
record CustomerCode(
        String hash, String deploymentId, String participantId, String redirectUri, boolean late, boolean spent) {

    boolean isFor(String deployment, String uri) {
        return deploymentId.equals(deployment) && redirectUri.equals(uri);
    }

    /** Without the hash: it is a secret's. */
    @Override
    public String toString() {
        return "CustomerCode[participantId=" + participantId + "]";
    }
}
