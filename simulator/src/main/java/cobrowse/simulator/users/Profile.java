package cobrowse.simulator.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user's account says beside what the simulator works with: kept, and shown, as a caller wrote it.
 *
 * @param manager another user's id
 * @param stateChangeReason why the state was last changed, as the vendor lists reasons
 * @param stateChangeDate when, in the vendor's form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
        @Nullable Chat chat,
        @Nullable String department,
        @Nullable List<Contact> addresses,
        @Nullable String title,
        @Nullable String username,
        @Nullable String manager,
        @Nullable List<Map<String, Object>> images,
        @Nullable List<String> certifications,
        @Nullable Map<String, Object> biography,
        @Nullable Map<String, Object> employerInfo,
        @Nullable String preferredName,
        @Nullable List<String> profileSkills,
        @Nullable Boolean acdAutoAnswer,
        @Nullable String stateChangeReason,
        @Nullable String stateChangeDate) {

    static final Profile BLANK =
            new Profile(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public record Chat(@Nullable String jabberId) {}

    /** @param mediaType PHONE, EMAIL or SMS */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @Nullable String address,
            @Nullable String mediaType,
            @Nullable String type,
            @Nullable String extension,
            @Nullable String countryCode,
            @Nullable String integration) {

        static Contact primary(String email) {
            return new Contact(email, "EMAIL", "PRIMARY", null, null, null);
        }
    }

    Optional<String> jabberId() {
        return Optional.ofNullable(chat).map(Chat::jabberId);
    }

    /** The same, with everything that the other one says. */
    Profile with(Profile changes) {
        return new Profile(
                or(changes.chat, chat),
                or(changes.department, department),
                or(changes.addresses, addresses),
                or(changes.title, title),
                or(changes.username, username),
                or(changes.manager, manager),
                or(changes.images, images),
                or(changes.certifications, certifications),
                or(changes.biography, biography),
                or(changes.employerInfo, employerInfo),
                or(changes.preferredName, preferredName),
                or(changes.profileSkills, profileSkills),
                or(changes.acdAutoAnswer, acdAutoAnswer),
                or(changes.stateChangeReason, stateChangeReason),
                or(changes.stateChangeDate, stateChangeDate));
    }

    /** The same, with the last change of the account's state. */
    Profile withStateChanged(@Nullable String reason, String date) {
        return new Profile(
                chat,
                department,
                addresses,
                title,
                username,
                manager,
                images,
                certifications,
                biography,
                employerInfo,
                preferredName,
                profileSkills,
                acdAutoAnswer,
                reason,
                date);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
