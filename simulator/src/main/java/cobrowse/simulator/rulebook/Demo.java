package cobrowse.simulator.rulebook;

import static cobrowse.simulator.rulebook.Call.sim;

/** What examples may count on: tokens and ids of the demo organisation as shipped. */
public interface Demo {

    String BACKEND = "lakeside-backend-token";
    String NARROW = "lakeside-narrow-token";
    String ANN_TOKEN = "ann-token";
    String SUE_TOKEN = "sue-token";

    /** Nick's, who may neither co-browse nor look at queues. */
    String NICK_TOKEN = "nick-token";

    String THIN_TOKEN = "thin-token";

    /** Makes {@link #THIN_TOKEN}: Ann's, and good for nothing but signing in. */
    Call A_THIN_TOKEN =
            sim("/tokens", "{\"user\": \"ann@lakeside.example\", \"scopes\": \"openid\", \"token\": \"thin-token\"}");

    String BACKEND_CLIENT = "20000000-0000-4000-8000-000000000001";
    String NARROW_CLIENT = "20000000-0000-4000-8000-000000000002";
    String DESKTOP_CLIENT = "20000000-0000-4000-8000-000000000003";

    String ANN = "30000000-0000-4000-8000-000000000001";
    String OMAR = "30000000-0000-4000-8000-000000000002";
    String INES = "30000000-0000-4000-8000-000000000003";
    String SUE = "30000000-0000-4000-8000-000000000004";
    String NICK = "30000000-0000-4000-8000-000000000005";
    String CARLA = "30000000-0000-4000-8000-000000000006";

    String SUPPORT = "12345678-1234-1234-1234-123456789012";
    String BILLING = "40000000-0000-4000-8000-000000000002";
    String CLAIMS = "40000000-0000-4000-8000-000000000003";

    String CONNECTED_CHAT = "60000000-0000-4000-8000-000000000001";
    String QUEUED_CHAT = "60000000-0000-4000-8000-000000000002";
    String CLOSED_CHAT = "60000000-0000-4000-8000-000000000003";
    String VOICE_CALL = "60000000-0000-4000-8000-000000000004";
    String MESSAGING = "60000000-0000-4000-8000-000000000005";
    String MESSAGING_PAGE_CLOSED = "60000000-0000-4000-8000-000000000006";

    String CHAT_CUSTOMER = "61000000-0000-4000-8000-000000000001";
    String VOICE_CUSTOMER = "61000000-0000-4000-8000-000000000004";
    String MESSAGING_CUSTOMER = "61000000-0000-4000-8000-000000000005";
    String PAGE_CLOSED_CUSTOMER = "61000000-0000-4000-8000-000000000006";

    /** An id that nothing has. */
    String NOBODY = "99999999-0000-4000-8000-000000000009";
}
