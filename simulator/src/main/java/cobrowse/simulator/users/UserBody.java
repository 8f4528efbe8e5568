package cobrowse.simulator.users;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.Profile.Chat;
import cobrowse.simulator.users.Profile.Contact;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user as the vendor shows one.
 *
 * @param primaryContactInfo the address, and what the user's own addresses call primary
 * @param expanded what the caller asked for by expand, by the names of the fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserBody(
        String id,
        String name,
        Division division,
        String email,
        List<Contact> primaryContactInfo,
        List<Contact> addresses,
        String state,
        String username,
        @Nullable Reference manager,
        @JsonUnwrapped Written written,
        int version,
        boolean acdAutoAnswer,
        @JsonAnyGetter Map<String, Object> expanded,
        String selfUri) {

    /** What is shown as somebody wrote it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Written(
            @Nullable Chat chat,
            @Nullable String department,
            @Nullable String title,
            @Nullable List<Map<String, Object>> images,
            @Nullable String preferredName) {

        static Written of(Profile profile) {
            return new Written(
                    profile.chat(), profile.department(), profile.title(), profile.images(), profile.preferredName());
        }
    }

    /** Where to find another user. */
    public record Reference(String id, String name, int version, String selfUri) {
        static @Nullable Reference to(@Nullable User user) {
            return user == null ? null : new Reference(user.id(), user.name(), user.version(), at(user.id()));
        }
    }

    static String at(String userId) {
        return "/api/v2/users/" + userId;
    }

    static UserBody of(Organisation organisation, User user, @Nullable User manager, Map<String, Object> expanded) {
        var profile = user.profile();
        var addresses = Objects.requireNonNullElse(profile.addresses(), List.<Contact>of());
        return new UserBody(
                user.id(),
                user.name(),
                Division.homeOf(organisation),
                user.email(),
                primary(user.email(), addresses),
                addresses,
                Lifecycle.spelt(user.state()),
                Objects.requireNonNullElse(profile.username(), user.email()),
                Reference.to(manager),
                Written.of(profile),
                user.version(),
                Boolean.TRUE.equals(profile.acdAutoAnswer()),
                expanded,
                at(user.id()));
    }

    private static List<Contact> primary(String email, List<Contact> addresses) {
        var others = addresses.stream()
                .filter(contact -> "PRIMARY".equals(contact.type()) && !email.equals(contact.address()));
        return Stream.concat(Stream.of(Contact.primary(email)), others).toList();
    }
}
