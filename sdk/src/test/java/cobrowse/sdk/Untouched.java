package cobrowse.sdk;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.api.RoutingApi;
import com.mypurecloud.sdk.v2.api.UsersApi;
import java.util.List;

/** A program of somebody who knows nothing of a simulator: the region's name is all that it is told. */
final class Untouched {

    private Untouched() {}

    public static void main(String[] arguments) throws Exception {
        var client = ApiClient.Builder.standard()
                .withBasePath("https://api." + System.getenv("REGION"))
                .build();
        client.authorizeClientCredentials(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"));
        var queues = new RoutingApi(client).getRoutingQueues(1, 25, null, "Support", null, null, null, false);
        System.out.println("queue=" + queues.getEntities().get(0).getName());
        var users = new UsersApi(client).getUsers(25, 1, null, null, null, List.of(), null, "active");
        System.out.println("users=" + users.getTotal());
        System.exit(0);
    }
}
