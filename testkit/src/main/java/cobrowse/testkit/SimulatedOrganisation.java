package cobrowse.testkit;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An organisation that a test has for itself: what is in it, what other people do in it, its time, its faults, and what was
 * called. Made from the template of Lakeside Insurance unless told otherwise. Safe for use by many threads.
 */
public final class SimulatedOrganisation implements AutoCloseable {

    private final Control control;
    private final Facts facts;
    private final Journal journal;

    SimulatedOrganisation(Control control, Facts facts) {
        this.control = control;
        this.facts = facts;
        this.journal = new Journal(control);
    }

    /** Where the simulator is: the address of the API and of OAuth. The token says whose organisation is meant. */
    public URI url() {
        return control.url();
    }

    public String id() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }

    /** The client with every scope, for client credentials. */
    public Client backend() {
        return client("Backend");
    }

    /** The client that may read users and no more. */
    public Client narrow() {
        return client("Narrow");
    }

    /** The client that signs users in (authorization code with PKCE). */
    public Client desktop() {
        return client("Desktop");
    }

    /** @param name the whole name, or the last of its names */
    public Client client(String name) {
        return facts.client(name);
    }

    /** An agent, with the Cobrowse window open. */
    public Person ann() {
        return person("Ann");
    }

    /** An agent whose Cobrowse window is closed. */
    public Person omar() {
        return person("Omar");
    }

    /** She has left: an inactive user. */
    public Person ines() {
        return person("Ines");
    }

    /** A supervisor. */
    public Person sue() {
        return person("Sue");
    }

    /** A novice. */
    public Person nick() {
        return person("Nick");
    }

    /** A customer who is a user too. */
    public Person carla() {
        return person("Carla");
    }

    /** @param name the whole name, or the first of the person's names */
    public Person person(String name) {
        return facts.person(name);
    }

    public Queue queue(String name) {
        return facts.queue(name);
    }

    /** Ann's, its customer's page open. */
    public Conversation connectedChat() {
        return facts.conversation("chat", "connected", Optional.of("live"));
    }

    /** Nobody has answered it. */
    public Conversation queuedChat() {
        return conversation("chat", "queued");
    }

    public Conversation closedChat() {
        return conversation("chat", "disconnected");
    }

    public Conversation phoneCall() {
        return conversation("call", "connected");
    }

    /** Ann's, its customer's page open. */
    public Conversation messaging() {
        return facts.conversation("message", "connected", Optional.of("live"));
    }

    /** Ann's, its customer's page closed. */
    public Conversation messagingWithoutPage() {
        return facts.conversation("message", "connected", Optional.of("gone"));
    }

    /** The first of that kind. @param media such as chat @param state such as connected */
    public Conversation conversation(String media, String state) {
        return facts.conversation(media, state, Optional.empty());
    }

    public Customer customer(Conversation conversation) {
        return new Customer(control, conversation.customerId());
    }

    /** @param participantId the customer's */
    public Customer customer(String participantId) {
        return new Customer(control, participantId);
    }

    /** Does what that person does beside the API. */
    public Agent agent(Person person) {
        return new Agent(control, person);
    }

    /** What has to be there before a test begins. */
    public Arrange arrange() {
        return new Arrange(control);
    }

    public Clock clock() {
        return new Clock(control);
    }

    public Faults faults() {
        return new Faults(control);
    }

    public Rules rules() {
        return new Rules(control);
    }

    public Settings settings() {
        return new Settings(control);
    }

    public Journal journal() {
        return journal;
    }

    /**
     * Any other call of the control API, in this organisation.
     *
     * @param path what comes after /_sim, such as /settings
     * @param body what is written as JSON; empty for none
     * @throws ControlRefused when the simulator does not do it
     */
    public JsonNode control(String method, String path, Optional<Map<String, ?>> body) {
        return control.send(method, path, body);
    }

    /** Deletes it with all it has, if it is still there. */
    @Override
    public void close() {
        try {
            control.delete("/organisations/" + id());
        } catch (ControlRefused e) {
            if (e.status() != 404) throw e;
        }
    }

    @Override
    public String toString() {
        return name() + " (organisation " + id() + ") at " + url();
    }
}
