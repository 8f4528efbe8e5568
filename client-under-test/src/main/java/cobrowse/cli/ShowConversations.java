package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.client.api.Conversation;
import cobrowse.client.api.Participant;
import cobrowse.client.api.Participant.Communication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "conversations",
        description = {
            "The conversations that go on for whoever signed in, or one of any state.",
            "The list wants a user's token."
        },
        footerHeading = "%nExample:%n",
        footer = {"  cobrowse conversations", "  cobrowse conversations 60000000-0000-4000-8000-000000000001"})
final class ShowConversations implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One conversation, with its participants.")
    Optional<String> id = Optional.empty();

    ShowConversations(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            if (id.isPresent()) show(client.directory().conversation(Ids.checked(id.get())));
            else show(client.directory().conversations().entities());
        }
        return Exit.DONE.code();
    }

    private void show(Conversation conversation) {
        var rows = conversation.participants().stream()
                .map(person -> List.of(
                        person.id(), person.purpose().orElse(""), person.name().orElse(""), media(person)))
                .toList();
        desk.screen().show(conversation, desk.screen().table(List.of("PARTICIPANT", "PURPOSE", "NAME", "MEDIA"), rows));
    }

    private void show(List<Conversation> conversations) {
        var rows = conversations.stream()
                .map(conversation -> List.of(conversation.id(), customer(conversation)))
                .toList();
        desk.screen().show(Map.of("entities", conversations), desk.screen().table(List.of("ID", "CUSTOMER"), rows));
    }

    private static String customer(Conversation conversation) {
        return conversation.participants().stream()
                .filter(person -> person.purpose().filter("customer"::equals).isPresent())
                .map(person -> (person.name().orElse(person.id()) + ", " + media(person)))
                .collect(Collectors.joining("; "));
    }

    private static String media(Participant person) {
        return Stream.of(
                        media("call", person.calls()),
                        media("chat", person.chats()),
                        media("message", person.messages()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> media(String name, List<Communication> communications) {
        return communications.stream().map(one -> name + " " + one.state().orElse("in an unknown state"));
    }
}
