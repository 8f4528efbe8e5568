package cobrowse.simulator.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes authorities and certificates. Nothing else knows Bouncy Castle, which is loaded only where HTTPS is on. */
final class Certifier {

    private static final Duration OF_AN_AUTHORITY = Duration.ofDays(3653);

    /** With the hour below still within the 397 days that browsers take at most. */
    private static final Duration OF_A_SERVER = Duration.ofDays(396);

    /** Other machines' clocks may be a little behind. */
    private static final Duration BEHIND = Duration.ofHours(1);

    private final Instant now;
    private final SecureRandom random = new SecureRandom();

    Certifier(Instant now) {
        this.now = now;
    }

    Authority newAuthority() {
        var keys = keys();
        var name = new X500Name("CN=Cobrowse Simulator CA " + HexFormat.of().toHexDigits(random.nextInt()));
        try {
            var unsigned = begun(name, name, keys.getPublic(), now.plus(OF_AN_AUTHORITY))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new Authority(keys.getPrivate(), signed(unsigned, keys.getPrivate()));
        } catch (CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param names the server's; addresses among them, an IPv6 address perhaps in brackets */
    Certified certify(List<String> names, Authority authority) {
        var keys = keys();
        var issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        try {
            var unsigned = begun(issuer, new X500Name("CN=Cobrowse Simulator"), keys.getPublic(), end(authority))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(
                            Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                    .addExtension(Extension.subjectAlternativeName, false, generalNames(names))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            identifiers().createAuthorityKeyIdentifier(authority.certificate()));
            return new Certified(keys.getPrivate(), signed(unsigned, authority.key()), authority);
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant end(Authority authority) {
        var wanted = now.plus(OF_A_SERVER);
        var last = authority.certificate().getNotAfter().toInstant();
        return wanted.isBefore(last) ? wanted : last;
    }

    private X509v3CertificateBuilder begun(X500Name issuer, X500Name subject, PublicKey key, Instant end)
            throws CertIOException {
        var serial = new BigInteger(127, random).setBit(126);
        return new JcaX509v3CertificateBuilder(
                        issuer, serial, Date.from(now.minus(BEHIND)), Date.from(end), subject, key)
                .addExtension(
                        Extension.subjectKeyIdentifier, false, identifiers().createSubjectKeyIdentifier(key));
    }

    private static X509Certificate signed(X509v3CertificateBuilder unsigned, PrivateKey key) {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
            return new JcaX509CertificateConverter().getCertificate(unsigned.build(signer));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign", e);
        }
    }

    private KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make keys", e);
        }
    }

    private static GeneralNames generalNames(List<String> names) {
        return new GeneralNames(names.stream()
                .map(name -> name.replaceAll("^\\[|]$", ""))
                .map(name -> new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static boolean isAddress(String name) {
        return name.contains(":") || name.matches("[0-9.]+");
    }

    private static JcaX509ExtensionUtils identifiers() {
        try {
            return new JcaX509ExtensionUtils();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
