package cobrowse.client.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A queue. @param mediaSettings by media type; what they say is of no interest here */
public record Queue(String id, Optional<String> name, Map<String, Object> mediaSettings) {

    public Queue(String id, Optional<String> name, @Nullable Map<String, Object> mediaSettings) {
        this.id = id;
        this.name = name;
        this.mediaSettings =
                mediaSettings == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(mediaSettings));
    }

    /** Such as call, chat, message. */
    public Set<String> mediaTypes() {
        return mediaSettings.keySet();
    }
}
