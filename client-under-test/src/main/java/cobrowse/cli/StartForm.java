package cobrowse.cli;

import cobrowse.cli.screen.Stopped;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.Mode;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options of a start. Which of the four forms is meant is told by them. */
final class StartForm {

    /** The forms of a start, each with the options that it has. */
    enum Form {
        CONVERSATION("--conversation", Set.of("--agent"), Set.of("--mode", "--id")),
        USER("--user", Set.of(), Set.of("--agent", "--type")),
        CHAT("--chat", Set.of("--provider"), Set.of()),
        PAGE("--page", Set.of("--queue"), Set.of("--wrap-up-code", "--on-behalf-of"));

        private final String option;
        private final Set<String> needs;
        private final Set<String> may;

        Form(String option, Set<String> needs, Set<String> may) {
            this.option = option;
            this.needs = needs;
            this.may = may;
        }

        private void check(Set<String> given) {
            for (var need : needs) if (!given.contains(need)) throw Stopped.usage(option + " wants " + need + " too");
            for (var one : given)
                if (!one.equals(option) && !needs.contains(one) && !may.contains(one))
                    throw Stopped.usage(one + " does not go with " + option);
        }
    }

    /** How much a session with a user can do. */
    enum Type {
        STANDARD,
        REMOTE
    }

    @Option(
            names = "--conversation",
            paramLabel = "ID",
            description = "With whoever is in this conversation; wants --agent, takes --mode and --id.")
    Optional<String> conversation = Optional.empty();

    @Option(names = "--agent", paramLabel = "ID", description = "The user for whom the session is.")
    Optional<String> agent = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "view or control.")
    Optional<Mode> mode = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "An id of your own: after a lost answer it tells whether the session started.")
    Optional<String> id = Optional.empty();

    @Option(names = "--user", paramLabel = "ID", description = "With this user; takes --agent and --type.")
    Optional<String> user = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "standard or remote.")
    Optional<Type> type = Optional.empty();

    @Option(names = "--chat", paramLabel = "ID", description = "In this chat; wants --provider.")
    Optional<String> chat = Optional.empty();

    @Option(names = "--provider", paramLabel = "ID", description = "As `cobrowse providers` spells it.")
    Optional<String> provider = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "URL",
            description = "On this page, or with a live session's id; wants --queue and a user's token,"
                    + " takes --wrap-up-code and --on-behalf-of.")
    Optional<String> page = Optional.empty();

    @Option(names = "--queue", paramLabel = "ID", description = "The queue to which a page's co-browse is routed.")
    Optional<String> queue = Optional.empty();

    @Option(names = "--wrap-up-code", paramLabel = "CODE", description = "Where the queue has no default one.")
    Optional<String> wrapUpCode = Optional.empty();

    @Option(names = "--on-behalf-of", paramLabel = "ID", description = "An agent for whom it is; can be repeated.")
    List<String> onBehalfOf = new ArrayList<>();

    /** @throws Stopped where the options do not fit together */
    Form form() {
        var given = given();
        var forms = Arrays.stream(Form.values())
                .filter(form -> given.contains(form.option))
                .toList();
        if (forms.size() != 1)
            throw Stopped.usage("Say what to start with exactly one of --conversation, --user, --chat and --page");
        forms.get(0).check(given);
        return forms.get(0);
    }

    AgentStart agentStart() {
        var start = AgentStart.of(agent.orElse(""), conversation.orElse(""));
        var inMode = mode.map(start::inMode).orElse(start);
        return id.map(inMode::withSessionId).orElse(inMode);
    }

    UserStart userStart() {
        var start = UserStart.of(user.orElse(""));
        var typed = type.filter(Type.REMOTE::equals).isPresent() ? start.remote() : start;
        return agent.map(typed::by).orElse(typed);
    }

    PageStart pageStart() {
        return new PageStart(page.orElse(""), queue.orElse(""), wrapUpCode, onBehalfOf);
    }

    String chatId() {
        return Ids.checked(chat.orElse(""));
    }

    String providerId() {
        return provider.orElse("");
    }

    private Set<String> given() {
        var given = new LinkedHashSet<String>();
        conversation.ifPresent(value -> given.add("--conversation"));
        agent.ifPresent(value -> given.add("--agent"));
        mode.ifPresent(value -> given.add("--mode"));
        id.ifPresent(value -> given.add("--id"));
        user.ifPresent(value -> given.add("--user"));
        type.ifPresent(value -> given.add("--type"));
        chat.ifPresent(value -> given.add("--chat"));
        provider.ifPresent(value -> given.add("--provider"));
        page.ifPresent(value -> given.add("--page"));
        queue.ifPresent(value -> given.add("--queue"));
        wrapUpCode.ifPresent(value -> given.add("--wrap-up-code"));
        if (!onBehalfOf.isEmpty()) given.add("--on-behalf-of");
        return given;
    }
}
