package cobrowse.client.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What ties a sign-in to the program that asked for it: PKCE's verifier, RFC 7636, and the state that comes back untouched.
 */
record Proof(String verifier, String state) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Proof make() {
        return new Proof(random(), random());
    }

    /** SHA-256 of the verifier, method S256. */
    String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return text(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Without the verifier. */
    @Override
    public String toString() {
        return "Proof";
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
