package cobrowse.cli;

import picocli.CommandLine.Command;

@Command(
        name = "users",
        description = "The people of the organisation.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse users find ann@lakeside.example")
final class Users {}
