package cobrowse.testcontainers;

/** What docs/testkit.md shows: compiled, and not run, as that takes an engine. */
final class ContainerExample {

    private ContainerExample() {}

    static void use() {
        // spotless:off
        try (var container = new CobrowseSimulatorContainer().withNetworkAliases("genesys")) {
            container.start();
            try (var lakeside = container.organisation()) {
                System.out.println(lakeside.url() + " " + lakeside.ann().name());
            }
        }
        // spotless:on
    }
}
