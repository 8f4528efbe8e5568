package cobrowse.simulator.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** A server's key with the certificate for it. It stays in memory, and another one is made at every start. */
final class Certified {

    /** A key store wants one; nobody ever sees this store. */
    static final String PASSWORD = "unseen";

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Authority by;

    Certified(PrivateKey key, X509Certificate certificate, Authority by) {
        this.key = key;
        this.certificate = certificate;
        this.by = by;
    }

    X509Certificate certificate() {
        return certificate;
    }

    KeyStore keyStore() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", key, PASSWORD.toCharArray(), new Certificate[] {certificate, by.certificate()});
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java cannot hold a key", e);
        }
    }
}
