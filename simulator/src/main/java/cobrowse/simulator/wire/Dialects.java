package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Dialect;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Which APIs this simulator serves: both, or one of them as if there were no other. */
@Component
public class Dialects {

    private enum Served {
        BOTH,
        PLATFORM,
        COMMUNITY
    }

    private final Served served;

    /** @throws InvalidConfigurationPropertyValueException for a word that is none of both, platform, community */
    Dialects(@Value("${simulator.dialects:both}") String served) {
        this.served = read(served);
    }

    public boolean serveCommunity() {
        return served != Served.PLATFORM;
    }

    public boolean servePlatform() {
        return served != Served.COMMUNITY;
    }

    public boolean serve(Dialect dialect) {
        return dialect.isOfCommunity() && serveCommunity() || dialect.isOfPlatform() && servePlatform();
    }

    private static Served read(String word) {
        try {
            return Served.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "simulator.dialects", word, "Write both, platform or community.");
        }
    }
}
