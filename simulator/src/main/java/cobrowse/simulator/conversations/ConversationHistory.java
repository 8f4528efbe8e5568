package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations that went on within an interval, live and over, and who took part in them. */
@Repository
public class ConversationHistory {

    private static final String WITHIN = """
             from conversation
            where organisation_id = ? and started_at < ? and (ended_at is null or ended_at >= ?)""";

    /** The ids of the conversations, for whoever keeps something that belongs to them; takes {@link #params}. */
    public static final String IDS = "select id" + WITHIN;

    private final JdbcClient jdbc;
    private final Participants participants;

    ConversationHistory(JdbcClient jdbc, Participants participants) {
        this.jdbc = jdbc;
        this.participants = participants;
    }

    /** The oldest first. */
    public List<Conversation> within(Organisation organisation, Interval interval) {
        return jdbc.sql("select " + Conversations.COLUMNS + WITHIN + " order by started_at, id")
                .params(params(organisation, interval))
                .query(Conversations::conversation)
                .list();
    }

    /** By the ids of their conversations; agents first. */
    public Map<String, List<Participant>> participants(Organisation organisation, Interval interval) {
        return participants.within(organisation, interval).stream()
                .collect(Collectors.groupingBy(Participant::conversationId));
    }

    public static List<Object> params(Organisation organisation, Interval interval) {
        return List.of(
                organisation.id(),
                interval.until().toEpochMilli(),
                interval.from().toEpochMilli());
    }
}
