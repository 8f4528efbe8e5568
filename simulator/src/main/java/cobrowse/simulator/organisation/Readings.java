package cobrowse.simulator.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What kept texts mean, such as an organisation's settings, read once a text and not once a call. It goes by the text itself, which is
 * looked up each time: whatever another simulator writes is another text. What is read must be immutable.
 */
public final class Readings<T> {

    private static final int MOST = 1_000;

    private final Cache<String, T> read =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Function<String, T> reader;

    public Readings(Function<String, T> reader) {
        this.reader = reader;
    }

    public T of(String text) {
        return read.get(text, reader);
    }
}
