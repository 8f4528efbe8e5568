package cobrowse.simulator.presence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The presences that every organisation has. Their definitions have the same ids everywhere, which programs count on. */
public enum SystemPresence {
    AVAILABLE("Available", "6a3af858-942f-489d-9700-5f9bcdcdae9b"),
    AWAY("Away", "5e5c5c66-ea97-4e7f-ac41-6424784829f2"),
    BREAK("Break", "227b37e2-f1d0-4dd0-8f50-badd7cf6d158"),
    BUSY("Busy", "31fe3bac-dea6-44b7-bed7-47f91660a1a0"),
    IDLE("Idle", "7ffa01cd-7866-4ad7-8faa-31e11b42f51f"),
    MEAL("Meal", "3fd96123-badb-4f69-bc03-1b1ccc6d8014"),
    MEETING("Meeting", "bbdff279-7ae1-48ea-bade-7831d7234c64"),
    OFFLINE("Offline", "ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5"),
    ON_QUEUE("On Queue", "e08eaf1b-ee47-4fa9-a231-1200e284798f"),
    TRAINING("Training", "d2390a99-8546-bad9-8f0a-219548e8aeb0");

    private final String label;
    private final String definitionId;

    SystemPresence(String label, String definitionId) {
        this.label = label;
        this.definitionId = definitionId;
    }

    /** As people read it and users' presences spell it: On Queue. */
    public String label() {
        return label;
    }

    /** As definitions spell it: OnQueue. */
    public String word() {
        return label.replace(" ", "");
    }

    /** The id of the definition that every organisation has of it. */
    public String definitionId() {
        return definitionId;
    }

    /** Whichever of the vendor's spellings it is: On Queue, OnQueue, ON_QUEUE, on_queue. */
    public static Optional<SystemPresence> spelt(String text) {
        return Arrays.stream(values())
                .filter(presence -> bare(presence.label).equals(bare(text)))
                .findFirst();
    }

    static Optional<SystemPresence> defined(String definitionId) {
        return Arrays.stream(values())
                .filter(presence -> presence.definitionId.equals(definitionId))
                .findFirst();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
    }
}
