package cobrowse.simulator.organizations;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself beside its name.
 *
 * @param version how often it was changed, from 1
 */
record Profile(
        int version,
        String defaultLanguage,
        String defaultCountryCode,
        @Nullable String thirdPartyURI,
        @Nullable String domain,
        @Nullable String defaultSiteId,
        @Nullable String supportURI,
        boolean voicemailEnabled) {

    static final Profile USUAL = new Profile(1, "en-us", "US", null, null, null, null, false);

    /** What is to be; what is null stays as it is. */
    record Request(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String defaultLanguage,
            @Nullable String defaultCountryCode,
            @Nullable String thirdPartyURI,
            @Nullable String domain,
            @Nullable String defaultSiteId,
            @Nullable String supportURI,
            @Nullable Boolean voicemailEnabled) {

        Profile over(Profile old) {
            return new Profile(
                    old.version() + 1,
                    or(defaultLanguage, old.defaultLanguage()),
                    or(defaultCountryCode, old.defaultCountryCode()),
                    thirdPartyURI == null ? old.thirdPartyURI() : thirdPartyURI,
                    domain == null ? old.domain() : domain,
                    defaultSiteId == null ? old.defaultSiteId() : defaultSiteId,
                    supportURI == null ? old.supportURI() : supportURI,
                    or(voicemailEnabled, old.voicemailEnabled()));
        }

        private static <T> T or(@Nullable T wanted, T old) {
            return wanted == null ? old : wanted;
        }
    }
}
