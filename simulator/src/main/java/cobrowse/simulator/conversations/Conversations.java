package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Furnishing;
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

    static final String COLUMNS = "id, media, state, started_at, ended_at";

    private static final String PARTICIPANTS =
            "select id, conversation_id, purpose, name, user_id, browser from participant where organisation_id = ? and ";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;
    private final SimulatedClock clock;

    Conversations(JdbcClient jdbc, JdbcOperations batches, Ids ids, SimulatedClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
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
        return jdbc.sql(PARTICIPANTS + "id = ?")
                .params(organisation.id(), id)
                .query(Conversations::read)
                .optional();
    }

    /** Agents first. */
    public List<Participant> participants(Organisation organisation, String conversationId) {
        return jdbc.sql(PARTICIPANTS + "conversation_id = ? order by purpose, id")
                .params(organisation.id(), conversationId)
                .query(Conversations::read)
                .list();
    }

    /** Every customer of the organisation. */
    public List<Participant> customers(Organisation organisation) {
        return jdbc.sql(PARTICIPANTS + "purpose = 'CUSTOMER' order by id")
                .param(organisation.id())
                .query(Conversations::read)
                .list();
    }

    /** The customer who takes part in a conversation. */
    public Optional<Participant> customerOf(Organisation organisation, String conversationId) {
        return participants(organisation, conversationId).stream()
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .findFirst();
    }

    public void save(Organisation organisation, Conversation conversation) {
        jdbc.sql("update conversation set state = ?, ended_at = ? where organisation_id = ? and id = ?")
                .param(conversation.state().name())
                .param(ConversationRows.millis(conversation.ended()))
                .param(organisation.id())
                .param(conversation.id())
                .update();
    }

    public void setBrowser(Organisation organisation, String participantId, Browser browser) {
        jdbc.sql("update participant set browser = ? where organisation_id = ? and id = ?")
                .params(browser.name(), organisation.id(), participantId)
                .update();
    }

    /** Begins a conversation that co-browse itself makes, with these users as its agents. */
    public Conversation begin(Organisation organisation, List<String> agents) {
        var conversation = begun(ids.next(), Media.COBROWSE, State.CONNECTED, clock.now(organisation));
        insert(organisation, conversation);
        Deeds.began(Conversation.LIFECYCLE, conversation.id(), conversation.state());
        agents.forEach(agent -> insert(organisation, agent(conversation, agent)));
        return conversation;
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        var talks = new ConversationsInFile(file.conversations(), clock.now(organisation));
        batches.batchUpdate(
                ConversationRows.INSERT,
                talks.conversations().stream()
                        .map(it -> ConversationRows.row(organisation, it))
                        .toList());
        batches.batchUpdate(
                ConversationRows.INSERT_PARTICIPANT,
                talks.participants().stream()
                        .map(it -> ConversationRows.row(organisation, it))
                        .toList());
    }

    /** Those that a file can hold: with a customer in them. */
    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        jdbc
                .sql("select " + COLUMNS + " from conversation where organisation_id = ? order by id")
                .param(organisation.id())
                .query(Conversations::conversation)
                .list()
                .stream()
                .flatMap(it -> ConversationsInFile.entry(it, participants(organisation, it.id())).stream())
                .forEach(inventory::add);
    }

    static Conversation begun(String id, Media media, State state, Instant now) {
        var ended = Conversation.LIFECYCLE.isFinal(state) ? Optional.of(now) : Optional.<Instant>empty();
        return new Conversation(id, media, state, now, ended);
    }

    private Participant agent(Conversation conversation, String userId) {
        return new Participant(
                ids.next(), conversation.id(), Purpose.AGENT, "Agent", Optional.of(userId), Browser.NONE);
    }

    private void insert(Organisation organisation, Conversation conversation) {
        batches.update(ConversationRows.INSERT, ConversationRows.row(organisation, conversation));
    }

    private void insert(Organisation organisation, Participant participant) {
        batches.update(ConversationRows.INSERT_PARTICIPANT, ConversationRows.row(organisation, participant));
    }

    static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getString("id"),
                Media.valueOf(row.getString("media")),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("started_at")),
                Optional.ofNullable(row.getObject("ended_at", Long.class)).map(Instant::ofEpochMilli));
    }

    private static Participant read(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getString("id"),
                row.getString("conversation_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                Optional.ofNullable(row.getString("user_id")),
                Browser.valueOf(row.getString("browser")));
    }
}
