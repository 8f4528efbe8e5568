package cobrowse.simulator.webdeployments;

import cobrowse.simulator.webdeployments.WebDeployment.Channel;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Channels of co-browse as the vendor spells them: Webmessaging, Voice. */
final class Channels {

    static final List<String> ALL = spelt(EnumSet.allOf(Channel.class));

    private Channels() {}

    static List<String> spelt(Set<Channel> channels) {
        return Arrays.stream(Channel.values())
                .filter(channels::contains)
                .map(Channels::spelt)
                .toList();
    }

    /** Whatever the case of their letters. */
    static Set<Channel> read(Collection<String> words) {
        var channels = EnumSet.noneOf(Channel.class);
        words.forEach(word -> channels.add(Channel.valueOf(word.toUpperCase(Locale.ROOT))));
        return channels;
    }

    private static String spelt(Channel channel) {
        var name = channel.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
