package cobrowse.cli;

import cobrowse.client.doctor.Plan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "start",
        description = "Why would this start fail? Takes the options of `cobrowse start`, and starts nothing.",
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse doctor start --agent 30000000-0000-4000-8000-000000000001 \\",
            "    --conversation 60000000-0000-4000-8000-000000000001",
            "  cobrowse doctor start --chat 60000000-0000-4000-8000-000000000001 --provider genesys"
        })
final class AskAboutStart implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    StartForm form = new StartForm();

    AskAboutStart(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return new Consultation(desk).about(plan());
    }

    private Plan plan() {
        return switch (form.form()) {
            case CONVERSATION -> Plan.of(form.agentStart());
            case USER -> Plan.of(form.userStart());
            case CHAT -> Plan.inChat(form.chatId(), form.providerId());
            case PAGE -> Plan.of(form.pageStart());
        };
    }
}
