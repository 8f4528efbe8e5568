package cobrowse.simulator.control.trust;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the certificate of the authority that certifies HTTPS here, as a trust store (PKCS #12): for Java. The
 * store's password is {@code changeit}; there is nothing secret in it.
 */
@RestController
record HandOutTrustStore(Certification certification) {

    private static final MediaType PKCS12 = MediaType.valueOf("application/x-pkcs12");

    @GetMapping(path = "/_sim/ca.p12", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> handOut() {
        return ResponseEntity.ok()
                .contentType(PKCS12)
                .body(certification.authority().trustStore());
    }
}
