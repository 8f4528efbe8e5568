package cobrowse.simulator.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.util.io.pem.PemReader;

/** The file with the authority's key and certificate: one, so that they are never of two authorities. */
final class AuthorityFile {

    private AuthorityFile() {}

    static String text(Authority authority) {
        return Pem.of(authority.key()) + Pem.of(authority.certificate());
    }

    /** @throws IOException also when the file has something else in it; never with what that is */
    static Authority read(Path file) throws IOException {
        try (var pem = new PemReader(new StringReader(Files.readString(file)))) {
            var key = pem.readPemObject();
            var certificate = pem.readPemObject();
            if (key == null || certificate == null) throw new IOException(file.getFileName() + " is not whole");
            return paired(key(key.getContent()), certificate(certificate.getContent()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(
                    file.getFileName() + " has no key with its certificate in it. Without that file, or"
                            + " with another folder, a new authority is made, which clients must trust anew",
                    e);
        }
    }

    private static PrivateKey key(byte[] content) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(content));
    }

    private static X509Certificate certificate(byte[] content) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
    }

    private static Authority paired(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        var message = certificate.getSerialNumber().toByteArray();
        var signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(key);
        signing.update(message);
        var signature = signing.sign();
        signing.initVerify(certificate.getPublicKey());
        signing.update(message);
        if (!signing.verify(signature)) throw new GeneralSecurityException("The key is not the certificate's");
        return new Authority(key, certificate);
    }
}
