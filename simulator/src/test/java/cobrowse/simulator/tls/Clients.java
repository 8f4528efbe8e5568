package cobrowse.simulator.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Clients that trust what a trust store of the simulator has in it, and nothing else. */
record Clients(byte[] trustStore) {

    HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) call.headers(headers);
        return HttpClient.newBuilder().sslContext(context()).build().send(call.build(), BodyHandlers.ofString());
    }

    /** The certificate that is shown to who calls this machine by a name, once it is found good for that name. */
    X509Certificate greet(String name, int port) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port);
                var secured = (SSLSocket) context().getSocketFactory().createSocket(line, name, port, true)) {
            var wanted = secured.getSSLParameters();
            wanted.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(wanted);
            secured.startHandshake();
            return (X509Certificate)
                    List.of(secured.getSession().getPeerCertificates()).get(0);
        }
    }

    SSLContext context() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(trustStore), Authority.PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), new SecureRandom());
            return context;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
