package cobrowse.features;

import cobrowse.parity.Need;
import cobrowse.parity.Need.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment variables that say who in an org plays whom, and what was prepared there. */
enum Variable {
    CLIENT_ID(Kind.CLIENT, "the backend"),
    CLIENT_SECRET(Kind.SECRET, "the backend"),
    NARROW_CLIENT_ID(Kind.CLIENT, "the narrow backend"),
    NARROW_CLIENT_SECRET(Kind.SECRET, "the narrow backend"),
    DESKTOP_CLIENT_ID(Kind.CLIENT, "the desktop"),
    DESKTOP_REDIRECT_URI(Kind.REDIRECT_URI, "the desktop"),
    USER_TOKEN(Kind.TOKEN, "Ann"),
    AGENT(Kind.USER, "Ann"),
    AGENT_NAME(Kind.NAME, "Ann"),
    CUSTOMER(Kind.USER, "Carla"),
    CUSTOMER_EMAIL(Kind.ADDRESS, "Carla"),
    SUPERVISOR(Kind.USER, "Sue"),
    SUPERVISOR_NAME(Kind.NAME, "Sue"),
    SUPERVISOR_TOKEN(Kind.TOKEN, "Sue"),
    INACTIVE_USER(Kind.USER, "Ines"),
    CONVERSATION(Kind.CONVERSATION, "the connected chat"),
    PARTICIPANT(Kind.PARTICIPANT, "the connected chat"),
    MESSAGING(Kind.CONVERSATION, "the messaging conversation"),
    MESSAGING_PARTICIPANT(Kind.PARTICIPANT, "the messaging conversation"),
    MESSAGING_WITHOUT_PAGE(Kind.CONVERSATION, "the messaging conversation without a page"),
    MESSAGING_WITHOUT_PAGE_PARTICIPANT(Kind.PARTICIPANT, "the messaging conversation without a page"),
    QUEUED_CHAT(Kind.CONVERSATION, "the queued chat"),
    QUEUED_CHAT_PARTICIPANT(Kind.PARTICIPANT, "the queued chat"),
    CLOSED_CHAT(Kind.CONVERSATION, "the closed chat"),
    CLOSED_CHAT_PARTICIPANT(Kind.PARTICIPANT, "the closed chat"),
    PHONE_CALL(Kind.CONVERSATION, "the phone call"),
    PHONE_CALL_PARTICIPANT(Kind.PARTICIPANT, "the phone call"),
    QUEUE(Kind.QUEUE, "Support"),
    QUEUE_NAME(Kind.QUEUE_NAME, "Support"),
    QUEUE_WITHOUT_COBROWSE(Kind.QUEUE, "Billing"),
    QUEUE_WITHOUT_DEFAULT_CODE_NAME(Kind.QUEUE_NAME, "Claims"),
    QUEUE_WITHOUT_DEFAULT_CODE(Kind.QUEUE, "Claims"),
    WRAP_UP_CODE(Kind.WRAP_UP_CODE, "Support's default code"),
    OTHER_WRAP_UP_CODE(Kind.WRAP_UP_CODE, "Support's other code"),
    CODE_OF_QUEUE_WITHOUT_DEFAULT(Kind.WRAP_UP_CODE, "Claims's code"),
    CODE_OF_QUEUE_WITHOUT_COBROWSE(Kind.WRAP_UP_CODE, "Billing's default code"),
    PROVIDER(Kind.PROVIDER, "the provider"),
    PROVIDER_IN_WRONG_CASE(Kind.PROVIDER, "the provider in the wrong case"),
    OTHER_PROVIDER(Kind.PROVIDER, "another provider"),
    DISABLED_PROVIDER(Kind.PROVIDER, "the provider that was switched off");

    private final Need need;

    Variable(Kind kind, String name) {
        this.need = new Need(kind, name);
    }

    /** What the environment calls it. */
    String inEnvironment() {
        return "COBROWSE_" + name();
    }

    /** @return empty for what nobody can prepare */
    static Optional<Variable> of(Need need) {
        return Stream.of(values())
                .filter(variable -> variable.need.equals(need))
                .findFirst();
    }
}
