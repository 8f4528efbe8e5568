package cobrowse.simulator.guests;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a JWT (RFC 7519) is written and read that is signed by HMAC with SHA-256. */
final class Jwt {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String HEADER =
            encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private Jwt() {}

    /**
     * What a JWT says.
     *
     * @param org the organisation
     * @param sub the customer
     * @param sid the guest's session
     * @param exp when it has run out, in seconds since 1970 on the organisation's clock
     */
    record Claims(
            @Nullable String org,
            @Nullable String sub,
            @Nullable String sid,
            long iat,
            long exp) {}

    static String write(Claims claims, String key) {
        var said = HEADER + "." + encoded(JSON.writeValueAsBytes(claims));
        return said + "." + encoded(signature(said, key));
    }

    /** What it says, whether or not that is true. */
    static Optional<Claims> read(String jwt) {
        var parts = jwt.split("\\.", -1);
        if (parts.length != 3) return Optional.empty();
        try {
            return Optional.ofNullable(JSON.readValue(Base64.getUrlDecoder().decode(parts[1]), Claims.class));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody signed it who has the key. */
    static boolean isSigned(String jwt, String key) {
        var end = jwt.lastIndexOf('.');
        if (end < 0) return false;
        var signature = encoded(signature(jwt.substring(0, end), key)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(signature, jwt.substring(end + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signature(String said, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
