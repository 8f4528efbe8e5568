package cobrowse.simulator.organisation;

import static cobrowse.simulator.organisation.file.Described.Made.ID;

import cobrowse.simulator.organisation.file.Described;
import java.util.List;

/** A web deployment, as an organisation's file describes it. */
public record DeploymentEntry(
        @Described(value = "The deployment's id.", made = ID)
        String id,

        @Described("Its name.") String name,

        @Described(
                value = "How far it is.",
                usual = "\"active\"",
                words = {"pending", "active", "inactive", "error", "deleting"})
        String status,

        @Described(value = "The channels on which co-browse is on: webmessaging, voice.", usual = "[]")
        List<String> cobrowse,

        @Described(value = "The name of its configuration. Left out: its own.", usual = "\"\"")
        String configuration,

        @Described(
                value = "Whether its configuration has authentication switched on, so that customers can sign in.",
                usual = "false")
        boolean signsCustomersIn) {}
