package cobrowse.cli;

import cobrowse.client.api.InviteOrder;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of an invite. */
final class InviteForm {

    @Option(names = "--conversation", required = true, paramLabel = "ID", description = "The customer's conversation.")
    String conversation = "";

    @Option(names = "--participant", required = true, paramLabel = "ID", description = "The customer, in there.")
    String participant = "";

    @ArgGroup(multiplicity = "1")
    Who who = new Who();

    /** Who asks. */
    static final class Who {
        @Option(names = "--agent", required = true, paramLabel = "ID", description = "The user who invites.")
        Optional<String> agent = Optional.empty();

        @Option(names = "--system", required = true, description = "Nobody invites: SYSTEM_AUTO.")
        boolean system;
    }

    InviteOrder order() {
        var order = InviteOrder.of(conversation, participant);
        return who.agent.map(order::by).orElse(order);
    }
}
