package cobrowse.simulator.control.trust;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the certificate of the authority that certifies HTTPS here, in PEM: for curl, Node, Python and browsers. */
@RestController
record HandOutCertificate(Certification certification) {

    private static final MediaType PEM = MediaType.valueOf("application/x-pem-file");

    @GetMapping(path = "/_sim/ca.pem", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> handOut() {
        return ResponseEntity.ok()
                .contentType(PEM)
                .body(certification.authority().pem().getBytes(US_ASCII));
    }
}
