package cobrowse.simulator.lifecycle;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The only place where ids and secrets come from. */
@Component
public class Ids {

    private static final int SECRET_BYTES = 32;

    /** Of a UUID's first 64 bits the last 16 have its version, and are random. */
    private static final int COUNTED = 16;

    private static final long NOT_COUNTED = (1L << COUNTED) - 1;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong made = new AtomicLong(random.nextLong());

    /**
     * A new id in the vendor's form, a UUID in lower case. What is made one after the other has ids one after the other: an index
     * takes them at one place, which is at hand, and not at as many as there are. The last 74 bits are random.
     */
    public String next() {
        var id = UUID.randomUUID();
        return new UUID(
                        made.incrementAndGet() << COUNTED | id.getMostSignificantBits() & NOT_COUNTED,
                        id.getLeastSignificantBits())
                .toString();
    }

    /** The id of what always goes with something else: another one than its, and the same each time. */
    public static String goingWith(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether an id that somebody else chose can be the last part of an address. */
    public static boolean fitsAPath(String id) {
        return PATH.matcher(id).matches();
    }

    /** As many random digits, the first of which is not 0. */
    public String digits(int count) {
        var least = (long) Math.pow(10, count - 1);
        return Long.toString(random.nextLong(least, 10 * least));
    }

    /** A token, code or secret that nobody can guess, safe in a URL. */
    public String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
