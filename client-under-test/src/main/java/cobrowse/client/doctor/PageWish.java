package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a body asks for at POST /api/v2/conversations/cobrowse. */
record PageWish(
        Optional<String> cobrowseType,
        Optional<String> cobrowseTarget,
        Optional<RoutingData> routingData,
        @Nullable List<@Nullable Named> participants) {

    record RoutingData(Optional<String> queueId, Optional<String> wrapUpCode) {}

    record Named(Optional<String> id, Optional<String> role) {

        static final Named NOBODY = new Named(Optional.empty(), Optional.empty());
    }

    Optional<String> queueId() {
        return routingData.flatMap(RoutingData::queueId);
    }

    Optional<String> wrapUpCode() {
        return routingData.flatMap(RoutingData::wrapUpCode);
    }

    List<Named> agents() {
        if (participants == null) return List.of();
        return participants.stream()
                .map(named -> named == null ? Named.NOBODY : named)
                .toList();
    }
}
