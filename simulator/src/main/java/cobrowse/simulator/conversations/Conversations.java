package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Deeds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where conversations and those who take part in them are kept. */
@Repository
@Order(2)
public class Conversations implements Furnishing {

    static final String COLUMNS = "id, media, state, started_at, ended_at, details";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Participants participants;
    private final SimulatedClock clock;

    Conversations(JdbcClient jdbc, JdbcOperations batches, Participants participants, SimulatedClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.participants = participants;
        this.clock = clock;
    }

    /** The conversation as it is at the moment. */
    public Optional<Conversation> find(Organisation organisation, String id) {
        return conversation(organisation, id, "");
    }

    /** The conversation, held until the transaction ends, so that what is judged of it stays true. */
    public Optional<Conversation> hold(Organisation organisation, String id) {
        return conversation(organisation, id, " for update");
    }

    private Optional<Conversation> conversation(Organisation organisation, String id, String holding) {
        return jdbc.sql("select " + COLUMNS + " from conversation where organisation_id = ? and id = ?" + holding)
                .params(organisation.id(), id)
                .query(Conversations::conversation)
                .optional();
    }

    public Optional<Participant> participant(Organisation organisation, String id) {
        return participants.find(organisation, id);
    }

    /** Agents first. */
    public List<Participant> participants(Organisation organisation, String conversationId) {
        return participants.of(organisation, conversationId);
    }

    /** Every customer of the organisation. */
    public List<Participant> customers(Organisation organisation) {
        return participants.customers(organisation);
    }

    /** The customer who takes part in a conversation. */
    public Optional<Participant> customerOf(Organisation organisation, String conversationId) {
        return participants(organisation, conversationId).stream()
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .findFirst();
    }

    /** The oldest first. */
    public List<Conversation> all(Organisation organisation) {
        return jdbc.sql("select " + COLUMNS + " from conversation where organisation_id = ? order by started_at, id")
                .param(organisation.id())
                .query(Conversations::conversation)
                .list();
    }

    public void save(Organisation organisation, Conversation conversation) {
        jdbc.sql("update conversation set state = ?, ended_at = ?, details = ? where organisation_id = ? and id = ?")
                .param(conversation.state().name())
                .param(ConversationRows.millis(conversation.ended()))
                .param(ConversationRows.written(conversation.details()))
                .param(organisation.id())
                .param(conversation.id())
                .update();
    }

    /** Begins a conversation that co-browse itself makes, with these users as its agents. */
    public Conversation begin(Organisation organisation, String id, List<String> agents) {
        var now = clock.now(organisation);
        var conversation = begun(id, Media.COBROWSE, State.CONNECTED, now);
        insert(organisation, conversation);
        agents.forEach(agent ->
                participants.insert(organisation, participants.agent(id, agent, Communication.connected(now))));
        return conversation;
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        var talks = new ConversationsInFile(file.conversations(), clock.now(organisation));
        talks.conversations()
                .forEach(it -> furniture.put(ConversationRows.INSERT, ConversationRows.row(organisation, it)));
        talks.participants()
                .forEach(it ->
                        furniture.put(ConversationRows.INSERT_PARTICIPANT, ConversationRows.row(organisation, it)));
    }

    /** Adds those of a file to an organisation that is there. */
    public void add(OrganisationFile file, Organisation organisation) {
        var furniture = new Furniture();
        furnish(file, organisation, furniture);
        furniture.keep(batches);
    }

    /** Those that a file can hold: with a customer in them. */
    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation).stream()
                .flatMap(it -> ConversationsInFile.entry(it, participants(organisation, it.id())).stream())
                .forEach(inventory::add);
    }

    /** A conversation that begins in a state. */
    public static Conversation begun(String id, Media media, State state, Instant now) {
        var ended = Conversation.LIFECYCLE.isFinal(state) ? Optional.of(now) : Optional.<Instant>empty();
        return new Conversation(id, media, state, now, ended, ConversationDetails.NONE);
    }

    /** @return false, and nothing is kept, when a conversation with that id is there already */
    public boolean insert(Organisation organisation, Conversation conversation) {
        var isNew = batches.update(
                        ConversationRows.INSERT + " on conflict do nothing",
                        ConversationRows.row(organisation, conversation))
                > 0;
        if (isNew) Deeds.began(Conversation.LIFECYCLE, conversation.id(), conversation.state());
        return isNew;
    }

    static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getString("id"),
                Media.valueOf(row.getString("media")),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("started_at")),
                ConversationRows.time(row, "ended_at"),
                ConversationRows.details(row.getString("details")));
    }
}
