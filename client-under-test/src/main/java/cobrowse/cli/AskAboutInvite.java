package cobrowse.cli;

import cobrowse.client.doctor.Plan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "invite",
        description = "Why would this invite fail? Takes the options of `cobrowse invite`, and asks nobody.",
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse doctor invite --conversation 60000000-0000-4000-8000-000000000001 \\",
            "    --participant 61000000-0000-4000-8000-000000000001 --system"
        })
final class AskAboutInvite implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    InviteForm form = new InviteForm();

    AskAboutInvite(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return new Consultation(desk).about(Plan.of(form.order()));
    }
}
