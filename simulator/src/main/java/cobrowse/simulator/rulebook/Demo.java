package cobrowse.simulator.rulebook;

import static cobrowse.simulator.rulebook.Call.sim;

/** What examples may count on: tokens and ids of the demo organisation as shipped. */
public interface Demo {

    String BACKEND = "lakeside-backend-token";
    String NARROW = "lakeside-narrow-token";
    String ANN_TOKEN = "ann-token";
    String OMAR_TOKEN = "omar-token";
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

    String LAKESIDE_WEB = "50000000-0000-4000-8000-000000000001";

    /** Lakeside Web's configuration: the id that goes with the deployment's. */
    String LAKESIDE_MESSENGER = "a1712db4-cdab-374b-9c19-ed597b36ea7b";

    /** An integration of open messaging. */
    String LAKESIDE_OPEN_MESSAGING = "52000000-0000-4000-8000-000000000001";

    /** Ann's and Omar's. */
    String AGENT_ROLE = "53000000-0000-4000-8000-000000000001";

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

    /** Ann's parts in conversations. */
    String CHAT_AGENT = "17685f02-4806-3756-a3af-46e8a4950b9d";

    String VOICE_AGENT = "3163e4cd-54e6-3554-b246-f810bf1bd717";
    String MESSAGING_AGENT = "6951fa2e-4836-3946-af2e-8bba1924a8c0";

    /** The communications of Ann and of the customer in the messaging conversation. */
    String ANNS_LINE = "5dec3d6b-e833-3086-b64d-bf7057ab0635";

    String CUSTOMERS_LINE = "b8b8fa6e-3bf8-3925-bc49-cd074a9aafea";

    /** An id that nothing has. */
    String NOBODY = "99999999-0000-4000-8000-000000000009";
}
