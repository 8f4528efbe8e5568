package cobrowse.simulator.sessions;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A session as the API shows it.
 *
 * @param joinUrl opens the customer's page of the session; only a call that reads the session shows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionBody(
        String id,
        @JsonUnwrapped Origin origin,
        @Nullable Settings settings,
        String state,
        String createdTimestamp,
        String updatedTimestamp,
        Link links,
        @Nullable String joinUrl) {

    record Settings(String mode) {}

    record Link(Self self) {}

    record Self(String href) {}

    /** The answer to a start. */
    static SessionBody started(CobrowseSession session) {
        return of(session, null);
    }

    /** The answer to whoever reads or changes a session. */
    static SessionBody details(Organisation organisation, CobrowseSession session) {
        var join = "/join/%s/%s".formatted(organisation.id(), session.id());
        return of(session, Links.to(join));
    }

    private static SessionBody of(CobrowseSession session, @Nullable String joinUrl) {
        var settings = session.origin().showsSettings() || session.mode() != Mode.VIEW;
        return new SessionBody(
                session.id(),
                session.origin(),
                settings ? new Settings(Lifecycle.spelt(session.mode())) : null,
                Lifecycle.spelt(session.state()),
                Timestamps.write(session.created()),
                Timestamps.write(session.updated()),
                new Link(new Self(Links.to("/api/v2/cobrowse/sessions/" + session.id()))),
                joinUrl);
    }
}
