package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-completion",
        description = "The completion of bash and zsh for all commands and options, to be read by the shell.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse generate-completion")
final class GenerateCompletion implements Callable<Integer> {

    private final Desk desk;

    @Spec
    CommandSpec spec = CommandSpec.create();

    GenerateCompletion(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var script = AutoComplete.bash("cobrowse", spec.root().commandLine());
        desk.screen().show(Map.of("script", script), script.lines().toList());
        return Exit.DONE.code();
    }
}
