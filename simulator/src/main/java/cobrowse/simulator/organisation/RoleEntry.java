package cobrowse.simulator.organisation;

import static cobrowse.simulator.organisation.file.Described.Made.ID;

import cobrowse.simulator.organisation.file.Described;
import java.util.List;

/** A role, as an organisation's file describes it. */
public record RoleEntry(
        @Described(value = "The role's id.", made = ID) String id,
        @Described("Its name.") String name,

        @Described(value = "What it is for.", usual = "\"\"")
        String description,

        @Described(
                value = "What it allows, as the vendor names it; * for everything. Whoever has the role gets it, "
                        + "beside the permissions of her own.",
                usual = "[]")
        List<String> permissions,

        @Described(value = "The users, by id or email, and clients, by id or name, who have it.", usual = "[]")
        List<String> members) {}
