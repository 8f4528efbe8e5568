package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.ME;

import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The organisation as the vendor shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationBody(
        String id,
        String name,
        String defaultLanguage,
        String defaultCountryCode,
        String thirdPartyOrgName,
        @Nullable String thirdPartyURI,
        @Nullable String domain,
        int version,
        String state,
        @Nullable String defaultSiteId,
        @Nullable String supportURI,
        boolean voicemailEnabled,
        String productPlatform,
        String selfUri) {

    static OrganizationBody of(Organisation organisation, Profile profile) {
        return new OrganizationBody(
                organisation.id(),
                organisation.name(),
                profile.defaultLanguage(),
                profile.defaultCountryCode(),
                organisation.id(),
                profile.thirdPartyURI(),
                profile.domain(),
                profile.version(),
                "active",
                profile.defaultSiteId(),
                profile.supportURI(),
                profile.voicemailEnabled(),
                "GenesysCloud",
                ME);
    }
}
