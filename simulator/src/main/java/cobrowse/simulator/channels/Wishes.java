package cobrowse.simulator.channels;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.users.Users;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out of each topic that somebody asks for whether it is there, and for whom. */
@Component
class Wishes {

    private final Users users;
    private final Queues queues;

    Wishes(Users users, Queues queues) {
        this.users = users;
        this.queues = queues;
    }

    List<Wish> of(Caller caller, List<String> topics) {
        var known = new HashMap<String, Boolean>();
        return topics.stream()
                .distinct()
                .map(topic -> wish(caller, topic, known))
                .toList();
    }

    private Wish wish(Caller caller, String topic, Map<String, Boolean> known) {
        var named = Topic.named(topic);
        if (named.isEmpty()) return new Wish(topic, named, false, List.of());
        var subject = named.get().subject();
        var ofUser = named.get().topic().isOfUser();
        var isKnown = known.computeIfAbsent(ofUser + subject, key -> isKnown(caller, ofUser, subject));
        return new Wish(topic, named, isKnown, missing(caller, named.get()));
    }

    private boolean isKnown(Caller caller, boolean user, String subject) {
        if (user && caller.userId().equals(Optional.of(subject))) return true;
        return user
                ? users.find(caller.organisation(), subject).isPresent()
                : queues.find(caller.organisation(), subject).isPresent();
    }

    /** Everybody may hear of oneself. */
    private static List<String> missing(Caller caller, Topic.Named named) {
        if (named.topic().isOfUser() && caller.userId().equals(Optional.of(named.subject()))) return List.of();
        if (caller.permissions().contains(PermissionDemand.EVERY)) return List.of();
        return named.topic().permissions().stream()
                .filter(permission -> !caller.permissions().contains(permission))
                .toList();
    }
}
