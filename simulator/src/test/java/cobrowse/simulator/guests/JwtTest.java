package cobrowse.simulator.guests;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.guests.Jwt.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtTest {

    private static final Claims CLAIMS = new Claims("lakeside", "customer", "session", 1_000, 4_600);

    @Test
    void what_was_written_is_read_again() {
        assertThat(Jwt.read(Jwt.write(CLAIMS, "key"))).contains(CLAIMS);
    }

    @Test
    void who_has_the_key_sees_that_it_was_signed_by_it() {
        assertThat(Jwt.isSigned(Jwt.write(CLAIMS, "key"), "key")).isTrue();
        assertThat(Jwt.isSigned(Jwt.write(CLAIMS, "key"), "another key")).isFalse();
    }

    @Test
    void other_claims_under_the_same_signature_are_not_signed() {
        var good = Jwt.write(CLAIMS, "key").split("\\.");
        var other = Jwt.write(new Claims("lakeside", "somebody else", "session", 1_000, 4_600), "key")
                .split("\\.");
        assertThat(Jwt.isSigned(good[0] + "." + other[1] + "." + good[2], "key"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "a.e30", "a.bnVsbA.c", "a.WzFd.c", "a.eyJleHAiOiJ4In0.c"})
    void what_is_no_jwt_is_signed_by_nobody(String text) {
        assertThat(Jwt.read(text).filter(claims -> Jwt.isSigned(text, "key"))).isEmpty();
    }
}
