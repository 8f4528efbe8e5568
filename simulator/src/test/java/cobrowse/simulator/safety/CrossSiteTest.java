package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
class CrossSiteTest {

    private static final String[] STRANGE = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Origin: https://localhost",
        "Origin: http://localhost.evil.example",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: none, cross-site"
    };

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /_sim/journal",
        "POST, /_sim/clock",
        "DELETE, /_sim/anything",
        "POST, /_sim",
        "POST, /%5fsim/clock",
        "POST, /_sim;a=b/clock",
        "POST, //_sim/clock",
        "POST, /x/../_sim/clock",
        "POST, /customer/anything",
        "POST, /join/anything",
        "POST, /customer;x/anything"
    })
    void pagesOfOtherSitesSteerNothing(String method, String path) {
        for (var header : STRANGE) {
            var answer = call(method, path, header, "Content-Type: application/json", "Sim-Control: 1");
            VendorForm.assertError(answer, 403, "simulator.cross.site");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_sim/clock", "/customer/anything", "/join/anything"})
    void aFormOfAnotherSiteCannotBeDeliberate(String path) {
        for (var type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            VendorForm.assertError(call("POST", path, "Content-Type: " + type), 403, "simulator.cross.site");
        }
        VendorForm.assertError(call("POST", path), 403, "simulator.cross.site");
        VendorForm.assertError(call("POST", path, "Sim-Control: 0"), 403, "simulator.cross.site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Content-Type: Application/JSON;charset=utf-8",
                "Sim-Control: 1"
            })
    void ourOwnPagesAndProgramsAreLetThrough(String deliberate) {
        assertThat(call("POST", "/_sim/no-such-verb", deliberate).status()).isEqualTo(404);
        assertThat(call(
                                "POST",
                                "/_sim/no-such-verb",
                                deliberate,
                                "Origin: http://localhost",
                                "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(404);
        assertThat(call("POST", "/_sim/no-such-verb", deliberate, "Origin: http://localhost:80", "Sec-Fetch-Site: none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theOriginHasTheSamePort() {
        var own =
                "POST /_sim/no-such-verb HTTP/1.1\r\nHost: LOCALHOST:8080\r\nSim-Control: 1\r\nConnection: close\r\nOrigin: %s\r\n\r\n";

        assertThat(new Wire(port).say(own.formatted("http://localhost:8080")).status())
                .isEqualTo(404);
        assertThat(new Wire(port).say(own.formatted("http://localhost:3000")).status())
                .isEqualTo(403);
    }

    @Test
    void pagesMayBeLinkedToFromAnywhere() {
        assertThat(call("GET", "/join/anything", "Sec-Fetch-Site: cross-site").status())
                .isNotEqualTo(403);
        assertThat(call("GET", "/learn", "Sec-Fetch-Site: cross-site").status()).isNotEqualTo(403);
    }

    @Test
    void pagesOfOtherSitesPostToNoPageOfOurs() {
        VendorForm.assertError(call("POST", "/learn", "Sec-Fetch-Site: cross-site"), 403, "simulator.cross.site");
    }

    private Wire.Answer call(String method, String path, String... headers) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Connection: close";
        return new Wire(port).call(method, path, all);
    }
}
