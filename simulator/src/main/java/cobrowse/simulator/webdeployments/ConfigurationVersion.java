package cobrowse.simulator.webdeployments;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a configuration, as it is kept.
 *
 * @param version a number from 1, or {@link #DRAFT}
 * @param datePublished null of a draft
 */
record ConfigurationVersion(
        String id,
        String version,
        ConfigurationRequest says,
        String dateCreated,
        String dateModified,
        @Nullable String datePublished,
        @Nullable UserLink lastModifiedUser,
        @Nullable UserLink createdUser,
        @Nullable UserLink publishedUser) {

    static final String DRAFT = "draft";

    /** A version as the vendor shows one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String id,
            String version,
            @JsonUnwrapped ConfigurationRequest says,
            String dateCreated,
            String dateModified,
            @Nullable String datePublished,
            @Nullable UserLink lastModifiedUser,
            @Nullable UserLink createdUser,
            @Nullable UserLink publishedUser,
            String status,
            String selfUri) {}

    /** A draft that says something. @param old the draft in whose place it comes */
    static ConfigurationVersion draft(
            String id,
            ConfigurationRequest says,
            Instant now,
            @Nullable UserLink by,
            Optional<ConfigurationVersion> old) {
        var at = Timestamps.write(now);
        var created = old.map(ConfigurationVersion::dateCreated).orElse(at);
        var creator = old.map(ConfigurationVersion::createdUser).orElse(by);
        return new ConfigurationVersion(id, DRAFT, says, created, at, null, by, creator, null);
    }

    /** The same, published under a number. */
    ConfigurationVersion published(int number, Instant now, @Nullable UserLink by) {
        return new ConfigurationVersion(
                id,
                Integer.toString(number),
                says,
                dateCreated,
                dateModified,
                Timestamps.write(now),
                lastModifiedUser,
                createdUser,
                by);
    }

    /** The same, as a deployment shows it on which co-browse is on elsewhere. */
    ConfigurationVersion with(CobrowseSettings settings) {
        return new ConfigurationVersion(
                id,
                version,
                says.with(settings),
                dateCreated,
                dateModified,
                datePublished,
                lastModifiedUser,
                createdUser,
                publishedUser);
    }

    String name() {
        return Objects.requireNonNullElse(says.name(), "");
    }

    @Nullable
    CobrowseSettings cobrowse() {
        return says.cobrowse();
    }

    String selfUri() {
        return "/api/v2/webdeployments/configurations/" + id + "/versions/" + version;
    }

    Body shown() {
        return new Body(
                id,
                version,
                says,
                dateCreated,
                dateModified,
                datePublished,
                lastModifiedUser,
                createdUser,
                publishedUser,
                datePublished == null ? "Pending" : "Active",
                selfUri());
    }
}
