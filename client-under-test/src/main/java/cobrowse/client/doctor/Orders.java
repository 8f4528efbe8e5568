package cobrowse.client.doctor;

import static cobrowse.client.doctor.BodyChecks.IS_JSON;
import static cobrowse.client.doctor.BodyChecks.IS_SMALL;
import static cobrowse.client.doctor.BodyChecks.SAYS_JSON;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The checks of each operation, in the order in which the API judges. */
final class Orders {

    private static final Examination<SessionWish> SESSION = new Examination<>(
            plan -> StrictJson.read(plan.body(), SessionWish.class),
            List.of(
                    CallerChecks.MAY_START_SESSIONS,
                    IS_SMALL,
                    SAYS_JSON,
                    IS_JSON,
                    SessionChecks.NAMES_INITIATOR,
                    SessionChecks.TYPE_IS_COBROWSE,
                    SessionChecks.INITIATOR_IS_ACTIVE,
                    SessionChecks.TARGET_IS_INTERACTION,
                    SessionChecks.MODE_IS_KNOWN,
                    SessionChecks.ID_FITS_A_PATH,
                    SessionChecks.WINDOW_IS_OPEN,
                    UserChecks.USER_IS_ACTIVE,
                    UserChecks.INITIATOR_IS_GIVEN,
                    UserChecks.TYPE_IS_KNOWN,
                    SessionChecks.ID_IS_NEW));

    private static final Examination<InviteWish> INVITE = new Examination<>(
            plan -> StrictJson.read(plan.body(), InviteWish.class),
            List.of(
                    CallerChecks.MAY_INVITE,
                    IS_SMALL,
                    SAYS_JSON,
                    IS_JSON,
                    ParticipantChecks.NAMES_WHOM_AND_WHERE,
                    ConversationChecks.EXISTS,
                    ConversationChecks.CARRIES_A_BROWSER,
                    ParticipantChecks.TAKES_PART,
                    ParticipantChecks.INITIATOR_IS_KNOWN,
                    ConversationChecks.HAS_NOT_ENDED,
                    ParticipantChecks.IS_NOT_ASKED_YET));

    private static final Examination<ActionWish> ACTION = new Examination<>(
            plan -> StrictJson.read(plan.body(), ActionWish.Body.class)
                    .map(body -> new ActionWish(plan.conversationId(), body)),
            List.of(
                    CallerChecks.MAY_ACT,
                    IS_SMALL,
                    SAYS_JSON,
                    IS_JSON,
                    ParticipantChecks.ACTION_IS_START,
                    ConversationChecks.EXISTS,
                    ParticipantChecks.HAS_A_BROWSER,
                    ParticipantChecks.IS_NOT_ASKED_YET,
                    ParticipantChecks.CUSTOMER_AGREES));

    private static final Examination<PageWish> PAGE = new Examination<>(
            plan -> StrictJson.read(plan.body(), PageWish.class),
            List.of(
                    CallerChecks.MAY_START_ON_PAGES,
                    CallerChecks.IS_A_USER,
                    IS_SMALL,
                    SAYS_JSON,
                    IS_JSON,
                    PageChecks.NAMES_TARGET,
                    PageChecks.TYPE_IS_WEB,
                    PageChecks.TARGET_IS_A_PLACE,
                    QueueChecks.NAMES_QUEUE,
                    QueueChecks.EXISTS,
                    QueueChecks.TAKES_COBROWSE,
                    QueueChecks.HAS_A_CODE,
                    QueueChecks.CODE_IS_THE_QUEUES,
                    PageChecks.AGENTS_ARE_ACTIVE));

    private static final Examination<ChatWish> CHAT = new Examination<>(
            plan -> StrictJson.read(plan.body(), ChatWish.Body.class)
                    .map(body -> new ChatWish(plan.conversationId(), body)),
            List.of(
                    CallerChecks.MAY_START_IN_CHATS,
                    IS_SMALL,
                    SAYS_JSON,
                    IS_JSON,
                    ConversationChecks.IS_A_CHAT,
                    ConversationChecks.CHAT_IS_CONNECTED,
                    ChatChecks.PROVIDER_IS_CONFIGURED,
                    ChatChecks.PROVIDER_IS_EXACT,
                    ConversationChecks.NO_SESSION_GOES_ON));

    /** Nobody reads the body there. */
    private static final Examination<Plan> CHAT_WITHOUT_SESSIONS = new Examination<>(
            plan -> new StrictJson.Read<>(Optional.empty(), plan), List.of(ChatChecks.PATH_ENDS_IN_SESSIONS));

    static final Map<StartOperation, Examination<?>> ALL = Map.ofEntries(
            entry(StartOperation.SESSION, SESSION),
            entry(StartOperation.INVITE, INVITE),
            entry(StartOperation.ACTION, ACTION),
            entry(StartOperation.PAGE, PAGE),
            entry(StartOperation.CHAT, CHAT),
            entry(StartOperation.CHAT_WITHOUT_SESSIONS, CHAT_WITHOUT_SESSIONS));

    private Orders() {}

    static Examination<?> of(StartOperation operation) {
        return Objects.requireNonNull(ALL.get(operation));
    }
}
