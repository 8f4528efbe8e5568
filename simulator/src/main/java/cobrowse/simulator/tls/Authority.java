package cobrowse.simulator.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** Who certifies this simulator. Whoever trusts its certificate trusts all simulators that use the same folder. */
public final class Authority {

    /** For those programs that open no trust store without one; there is nothing secret in it. */
    public static final String PASSWORD = "changeit";

    private static final Duration NOTICE = Duration.ofDays(30);

    private final PrivateKey key;
    private final X509Certificate certificate;

    Authority(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Its certificate, in PEM. */
    public String pem() {
        return Pem.of(certificate);
    }

    /** Its certificate, as a trust store in PKCS #12. */
    public byte[] trustStore() {
        try (var out = new ByteArrayOutputStream()) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("cobrowse-simulator", certificate);
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot write a trust store", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Whether another one must take its place, before what it signs is worth nothing. */
    boolean isOverSoon(Instant now) {
        return certificate.getNotAfter().toInstant().isBefore(now.plus(NOTICE));
    }
}
