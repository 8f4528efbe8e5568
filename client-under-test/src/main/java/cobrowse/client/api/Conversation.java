package cobrowse.client.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conversation as the platform API shows it. @param endTime absent while it goes on */
public record Conversation(
        String id, Optional<Instant> startTime, Optional<Instant> endTime, List<Participant> participants) {

    public Conversation(
            String id,
            Optional<Instant> startTime,
            Optional<Instant> endTime,
            @Nullable List<Participant> participants) {
        this.id = id;
        this.startTime = startTime;
        this.endTime = endTime;
        this.participants = participants == null ? List.of() : List.copyOf(participants);
    }

    public boolean isOver() {
        return endTime.isPresent();
    }
}
