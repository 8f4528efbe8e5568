package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Report;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The whole command line. Its commands are the classes in this package that have a name in {@code @Command}. */
@Command(
        name = "cobrowse",
        description = "Starts and watches co-browse sessions, of an organisation or of a simulator of one.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse whoami")
final class Cobrowse {

    @Mixin
    final CommonOptions options = new CommonOptions();

    /** @return the exit code */
    static int run(Surroundings surroundings, String... arguments) {
        return commandLine(surroundings).execute(arguments);
    }

    static CommandLine commandLine(Surroundings surroundings) {
        var cobrowse = new Cobrowse();
        var desk = new Desk(cobrowse.options, surroundings);
        var line = new CommandLine(cobrowse);
        commands(desk).forEach(line::addSubcommand);
        dress(line);
        var colour = surroundings.colour() ? Ansi.ON : Ansi.OFF;
        return line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Duration.class, Durations::parse)
                .setParameterExceptionHandler((e, given) -> misread(desk, e, given))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(desk, e, command));
    }

    private static Map<String, Object> commands(Desk desk) {
        var commands = new LinkedHashMap<String, Object>();
        commands.put("login", new LogIn(desk));
        commands.put("logout", new LogOut(desk));
        commands.put("whoami", new WhoAmI(desk));
        commands.put(
                "users",
                new CommandLine(new Users()).addSubcommand(new FindUser(desk)).addSubcommand(new ListUsers(desk)));
        commands.put("providers", new ShowProviders(desk));
        commands.put("conversations", new ShowConversations(desk));
        commands.put("start", new StartSession(desk));
        commands.put("invite", new InviteCustomer(desk));
        commands.put("watch", new Watch(desk));
        commands.put("session", new ShowSession(desk));
        commands.put("end", new EndSession(desk));
        var doctor = new CommandLine(new AskDoctor(desk));
        commands.put("doctor", doctor.addSubcommand(new AskAboutStart(desk)).addSubcommand(new AskAboutInvite(desk)));
        commands.put("rules", new ShowRules(desk));
        commands.put("generate-completion", new GenerateCompletion(desk));
        return commands;
    }

    /** Help, version and exit codes for each command. */
    private static void dress(CommandLine line) {
        var command = line.getCommandSpec();
        command.mixinStandardHelpOptions(true).versionProvider(version());
        command.usageMessage()
                .width(100)
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Exit.list());
        line.getSubcommands().values().forEach(Cobrowse::dress);
    }

    private static IVersionProvider version() {
        var version = Optional.ofNullable(Cobrowse.class.getPackage().getImplementationVersion());
        return () -> new String[] {"cobrowse " + version.orElse("(not packaged)")};
    }

    private static int misread(Desk desk, ParameterException fault, String... arguments) {
        var report = Report.usage(
                String.valueOf(fault.getMessage()),
                fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        desk.screen(Arrays.asList(arguments).contains("--json")).fail(report);
        return report.exit().code();
    }

    private static int failed(Desk desk, Exception failure, CommandLine command) {
        var report = Report.of(failure).helpedBy(command.getCommandSpec().qualifiedName() + " --help");
        desk.screen().fail(report);
        return report.exit().code();
    }
}
