package cobrowse.client;

import cobrowse.client.api.Conversation;
import cobrowse.client.api.Listing;
import cobrowse.client.api.Page;
import cobrowse.client.api.Queue;
import cobrowse.client.api.User;
import cobrowse.client.api.WrapUpCode;
import cobrowse.client.http.Call;
import java.util.Optional;

/** What a start refers to: people, conversations, queues. It only reads. */
public final class Directory {

    private final Door door;

    Directory(Door door) {
        this.door = door;
    }

    /** The first page of the active users. GET /api/v2/users */
    public Listing<User> users() {
        return listing(Call.get("/api/v2/users"), User.class);
    }

    public Listing<User> users(Page page) {
        return listing(paged(Call.get("/api/v2/users"), page), User.class);
    }

    /** @param state active, inactive or any */
    public Listing<User> users(Page page, String state) {
        return listing(paged(Call.get("/api/v2/users"), page).with("state", state), User.class);
    }

    /**
     * The user with an e-mail address. The platform API has no such filter and answers with whoever is on the first page, so
     * the address is compared here too. GET /api/v2/users?email=…
     */
    public Optional<User> findUser(String email) {
        return listing(Call.get("/api/v2/users").with("email", email), User.class).entities().stream()
                .filter(user -> user.email().filter(email::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** GET /api/v2/users/{userId} */
    public User user(String userId) {
        return door.call(Call.get(Call.path("/api/v2/users/%s", userId))).as(User.class);
    }

    /** Who signed in; a client's own token has nobody. GET /api/v2/users/me */
    public User me() {
        return door.call(Call.get("/api/v2/users/me")).as(User.class);
    }

    /** The conversations that go on for whoever signed in. GET /api/v2/conversations */
    public Listing<Conversation> conversations() {
        return listing(Call.get("/api/v2/conversations"), Conversation.class);
    }

    /** GET /api/v2/conversations/{conversationId} */
    public Conversation conversation(String conversationId) {
        return door.call(Call.get(Call.path("/api/v2/conversations/%s", conversationId)))
                .as(Conversation.class);
    }

    /** The first page of the queues. GET /api/v2/routing/queues */
    public Listing<Queue> queues() {
        return listing(Call.get("/api/v2/routing/queues"), Queue.class);
    }

    public Listing<Queue> queues(Page page) {
        return listing(paged(Call.get("/api/v2/routing/queues"), page), Queue.class);
    }

    /** Queues by name. @param name an asterisk at an end stands for anything */
    public Listing<Queue> queuesNamed(String name) {
        return listing(Call.get("/api/v2/routing/queues").with("name", name), Queue.class);
    }

    /** GET /api/v2/routing/queues/{queueId} */
    public Queue queue(String queueId) {
        return door.call(Call.get(Call.path("/api/v2/routing/queues/%s", queueId)))
                .as(Queue.class);
    }

    /** The first page of a queue's wrap-up codes. GET /api/v2/routing/queues/{queueId}/wrapupcodes */
    public Listing<WrapUpCode> wrapUpCodes(String queueId) {
        return listing(wrapUpCodesOf(queueId), WrapUpCode.class);
    }

    public Listing<WrapUpCode> wrapUpCodes(String queueId, Page page) {
        return listing(paged(wrapUpCodesOf(queueId), page), WrapUpCode.class);
    }

    private static Call wrapUpCodesOf(String queueId) {
        return Call.get(Call.path("/api/v2/routing/queues/%s/wrapupcodes", queueId));
    }

    private static Call paged(Call call, Page page) {
        return call.with("pageSize", page.size()).with("pageNumber", page.number());
    }

    private <T> Listing<T> listing(Call call, Class<T> entity) {
        return door.call(call).asListingOf(entity);
    }
}
