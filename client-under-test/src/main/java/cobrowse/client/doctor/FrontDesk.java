package cobrowse.client.doctor;

import cobrowse.client.api.Conversation;
import cobrowse.client.api.Listing;
import cobrowse.client.api.Page;
import cobrowse.client.api.Participant;
import cobrowse.client.api.Participant.Communication;
import cobrowse.client.api.Queue;
import cobrowse.client.api.User;
import cobrowse.client.api.WrapUpCode;
import cobrowse.client.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the API itself shows of users, conversations and queues: less than a start depends on. */
record FrontDesk(Access access) {

    private static final String NOT_SHOWN = "No operation of the API shows it";

    /** A listing that is longer than this many pages is not read to its end. */
    private static final int MOST_PAGES = 10;

    Look<Person> user(String id) {
        return access.read(Call.path("/api/v2/users/%s", id))
                .flatMap(answer -> Readings.as(answer, User.class))
                .map(user -> new Person(
                        user.id(),
                        user.name().orElse(user.id()),
                        user.isActive(),
                        Look.hidden(NOT_SHOWN + ": ask the agent whether the Cobrowse window is open.")));
    }

    Look<Talk> conversation(String id) {
        return access.read(Call.path("/api/v2/conversations/%s", id))
                .flatMap(answer -> Readings.as(answer, Conversation.class))
                .map(FrontDesk::talk);
    }

    Look<Desk> queue(String id) {
        return access.read(Call.path("/api/v2/routing/queues/%s", id))
                .flatMap(answer -> Readings.as(answer, Queue.class))
                .map(queue -> new Desk(
                        queue.id(),
                        queue.name().orElse(queue.id()),
                        Look.hidden(NOT_SHOWN + ": look at the queue in Admin."),
                        Look.hidden(NOT_SHOWN + ": look at the queue in Admin, or send wrapUpCode."),
                        codes(queue.id())));
    }

    private Look<List<String>> codes(String queueId) {
        var path = Call.path("/api/v2/routing/queues/%s/wrapupcodes", queueId);
        var codes = new ArrayList<String>();
        for (var number = 1; number <= MOST_PAGES; number++) {
            var page = page(path, number);
            if (page.value().isEmpty()) return Look.hidden(page.hidden().orElse(NOT_SHOWN + "."));
            page.value().get().entities().forEach(code -> {
                codes.add(code.id());
                code.name().ifPresent(codes::add);
            });
            if (!page.value().get().hasNext()) return Look.found(List.copyOf(codes));
        }
        return Look.hidden("The queue has too many wrap-up codes to read them all.");
    }

    private Look<Listing<WrapUpCode>> page(String path, int number) {
        var call = Call.get(path).with("pageSize", Page.MOST).with("pageNumber", number);
        return access.read(call.path()).flatMap(answer -> Readings.listing(answer, WrapUpCode.class));
    }

    private static Talk talk(Conversation conversation) {
        var people = conversation.participants();
        return new Talk(
                conversation.id(),
                media(people),
                conversation.isOver() ? "disconnected" : isAnswered(people) ? "connected" : "queued",
                people.stream().map(FrontDesk::member).toList(),
                Look.hidden(NOT_SHOWN + "."),
                Look.hidden(NOT_SHOWN + "."));
    }

    private static Talk.Member member(Participant person) {
        return new Talk.Member(
                person.id(),
                person.name().orElse("The participant"),
                person.purpose().orElse(""),
                Look.hidden(NOT_SHOWN + ": ask the customer whether the page is open."));
    }

    private static String media(List<Participant> people) {
        if (anybody(people, Participant::chats)) return "chat";
        if (anybody(people, Participant::messages)) return "message";
        return anybody(people, Participant::calls) ? "call" : "other";
    }

    private static boolean anybody(List<Participant> people, Function<Participant, List<Communication>> by) {
        return people.stream().anyMatch(person -> !by.apply(person).isEmpty());
    }

    /** Whether an agent is in it: a customer alone is connected with the queue. */
    private static boolean isAnswered(List<Participant> people) {
        return people.stream()
                .filter(person -> person.purpose()
                        .filter(Set.of("agent", "user")::contains)
                        .isPresent())
                .flatMap(person -> Stream.of(person.chats(), person.messages(), person.calls()))
                .flatMap(List::stream)
                .anyMatch(Communication::isConnected);
    }
}
