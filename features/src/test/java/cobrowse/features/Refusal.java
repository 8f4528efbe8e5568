package cobrowse.features;

import static java.util.Locale.ROOT;

import java.util.Arrays;

/** The ways in which the API says no, and how each is written: features say NOT_FOUND as "not found". */
public enum Refusal {
    NO_TOKEN(401, "authentication.required"),
    BAD_TOKEN(401, "bad.credentials"),
    TOO_MANY_CALLS(429, "too.many.requests.retry.after"),
    MISSING_ANY_PERMISSION(403, "missing.any.permissions"),
    MISSING_PERMISSIONS(403, "missing.permissions"),
    MISSING_SCOPE(403, "app.not.authorized.for.scope"),
    NOT_FOUND(404, "not.found"),
    NOT_AUTHORIZED(403, "not.authorized"),
    CONFLICT(409, "request.conflict"),
    BAD_REQUEST(400, "bad.request"),
    /** Seed 000's spelling. */
    BAD_SESSION(400, "bad_request"),
    /** Seed 001's spelling. */
    BAD_ACTION(400, "badRequest"),
    NOT_A_USER(400, "not.a.user"),
    NOT_A_CLIENT(400, "not.a.client"),
    TOO_LONG(400, "max.length.exceeded"),
    NO_TIME(400, "missing.open.channel.date"),
    NO_TELEPHONE_NUMBER(400, "invalid.phone.number"),
    TALKING_ALREADY(400, "active.conversation"),
    NOBODY_TO_CALL(400, "missing.create.conversation.destination.parameter"),
    TOO_MANY_TO_CALL(400, "too.many.create.conversation.parameters"),
    NOBODY_BY_THAT_ID(404, "resource.not.found"),
    LINES_ARE_ONLY_CUT(400, "communication.state.required"),
    LINE_WRAP_UP_WITHOUT_CODE(400, "missing.wrapup.code"),
    TOO_LARGE(413, "request.entity.too.large"),
    WRONG_MEDIA_TYPE(415, "unsupported.media.type"),
    BAD_VALUE(400, "invalid.value"),
    BAD_DATE(400, "invalid.date"),
    MISSING_PARAMETERS(400, "parameters.missing"),
    BAD_PARAMETER(400, "invalid.query.param.value"),
    NO_SUCH_CONVERSATION(404, "conversation.error.conversation.not.found"),
    NO_SUCH_PARTICIPANT(404, "conversation.error.participant.not.found"),
    NOT_A_PARTICIPANT(404, "conversation.error.not.conversation.participant"),
    BAD_PARTICIPANT_UPDATE(400, "conversation.participant.update.invalid"),
    NOBODY_THERE(400, "conversation.error.participant.no.active.conversations"),
    STILL_RINGING(400, "conversation.error.hold.alerting"),
    WRAP_UP_WITHOUT_CODE(400, "conversation.error.wrapup.code.required"),
    NO_ATTRIBUTES(400, "conversation.error.participant.attribute.null"),
    NO_SECRETS(404, "secure.attributes.not.found"),
    STALE_SECRETS(409, "conversation.error.secure.attribute.conflict"),
    NO_DESTINATION(400, "conversations.error.transfer.destination.required"),
    TWO_DESTINATIONS(400, "callback.error.user.id.queue.id"),
    NO_VOICEMAIL(400, "conversations.error.transfer.chat.voicemail"),
    NO_SUCH_QUEUE(400, "conversations.error.queue.not.found"),
    NOT_OUTSIDE(400, "conversations.error.transfer.chat.external"),
    NOT_CONNECTED(400, "conversations.error.transfer.not.connected"),
    SAME_PARTY(400, "conversations.error.transfer.same.party"),
    OVER(400, "conversation.error.conversation.disconnected"),
    NOT_ACTIVE_IN_IT(403, "conversation.error.forbidden.not.active.participant"),
    TOO_MANY_AT_ONCE(429, "too.many.requests"),
    TOO_MANY_TOPICS(400, "notification.subscription.too.many.subscriptions"),
    INVALID_TOPIC(400, "notification.invalid.topic"),
    UNAUTHORIZED_TOPIC(403, "notification.unauthorized.topic"),
    MISSING_FIELD(400, "constraint.validation"),
    GENERAL_CONFLICT(409, "general.conflict"),
    TOO_MANY_USERS(400, "max.user.ids"),
    NO_PRESENCE_DEFINITION(404, "presenceservice.organizationpresence.organizationpresencenotfound"),
    NO_LABEL(409, "presenceservice.organizationpresence.musthaveatleastonelocalelabeldefined"),
    NO_SYSTEM_PRESENCE(409, "presenceservice.organizationpresence.systempresencecannotbenull"),
    PRESENCE_OF_ANOTHER(403, "presence.not.authorized.update.other.user.presence"),
    NAME_TAKEN_TWICE(400, "duplicate.name"),
    ACTIVE_QUEUE(400, "active.queue"),
    BAD_ID(400, "invalid.id"),
    IN_USE(409, "resource.conflict"),
    OLD_VERSION(409, "version.conflict"),
    OLD_ORGANIZATION(409, "general.conflict"),
    NAME_TAKEN(409, "resource.already.exists"),
    BAD_SUBJECT_TYPE(400, "invalid.subject.type"),
    CLIENT_NOT_FOUND(404, "client.not.found"),
    CLIENT_IN_USE(400, "cannot.delete.client"),
    BAD_CLIENT_STATE(400, "bad.client.state"),
    NO_GRANT_TYPE(400, "grant.type.required"),
    BAD_GRANT_TYPE(400, "bad.grant.type"),
    NO_CLIENT_SCOPE(400, "missing.client.scope"),
    BAD_SCOPE(400, "auth.invalid.scope"),
    NO_CLIENT_ROLE(400, "missing.client.roles"),
    BAD_CLIENT_ROLE(400, "bad.client.role"),
    BAD_TIMEOUT(400, "token.timeout.exceeded");

    final int status;
    final String code;

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    static Refusal inWords(String words) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is refused as \"" + words
                        + "\". Use one of these, or add one: "
                        + Arrays.stream(values()).map(Refusal::words).toList()));
    }

    private String words() {
        return name().toLowerCase(ROOT).replace('_', ' ');
    }
}
