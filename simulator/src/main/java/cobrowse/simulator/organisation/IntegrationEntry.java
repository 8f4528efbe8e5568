package cobrowse.simulator.organisation;

import static cobrowse.simulator.organisation.file.Described.Made.ID;

import cobrowse.simulator.organisation.file.Described;

/** An integration, as an organisation's file describes it. */
public record IntegrationEntry(
        @Described(value = "The integration's id.", made = ID)
        String id,

        @Described("Its name.") String name,

        @Described(value = "The id of its type.", usual = "\"open-messaging\"")
        String type,

        @Described(value = "Whether it is switched on.", usual = "true")
        boolean enabled) {}
