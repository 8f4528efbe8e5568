package cobrowse.testkit;

import java.util.List;

/** A queue to be: usually one that takes co-browse, without wrap-up codes. */
public final class QueueWish extends Wish<QueueWish, Queue> {

    QueueWish(Control control) {
        super(control, "/queues", Queue::of);
    }

    public QueueWish name(String name) {
        return with("name", name);
    }

    public QueueWish withoutCobrowse() {
        return with("takesCobrowse", false);
    }

    public QueueWish wrapUpCodes(String... codes) {
        return with("wrapUpCodes", List.of(codes));
    }

    /** @param code one of its wrap-up codes */
    public QueueWish defaultWrapUpCode(String code) {
        return with("defaultWrapUpCode", code);
    }
}
