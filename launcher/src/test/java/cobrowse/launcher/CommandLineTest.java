package cobrowse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the user has told the JVM. */
class CommandLineTest {

    @Test
    void an_agent_watches_this_jvm() {
        assertThat(line("-Xmx1g", "-javaagent:agent.jar").isWatched()).isTrue();
    }

    @Test
    void an_agent_of_the_environment_watches_this_jvm() {
        var line = new CommandLine(List.of(), List.of("-agentlib:jdwp=transport=dt_socket"), List.of());
        assertThat(line.isWatched()).isTrue();
    }

    @Test
    void properties_and_sizes_do_not() {
        assertThat(line("-Dx=y", "-Xmx1g", "-XX:MaxRAMPercentage=75").isWatched())
                .isFalse();
    }

    @Test
    void a_collector_is_chosen_by_name() {
        assertThat(line("-XX:+UseG1GC").choosesCollector()).isTrue();
        assertThat(line("-XX:+UseSerialGC").choosesCollector()).as("ours").isFalse();
        assertThat(line("-XX:+UseStringDeduplication").choosesCollector()).isFalse();
    }

    @Test
    void a_heap_is_chosen_by_its_size() {
        assertThat(line("-Xmx16m").choosesHeap()).isTrue();
        assertThat(line("-XX:MaxRAMPercentage=75").choosesHeap()).isFalse();
    }

    @Test
    void the_full_compiler_is_wanted_by_its_level() {
        assertThat(line("-XX:TieredStopAtLevel=4").wantsFullCompiler()).isTrue();
        assertThat(line("-XX:TieredStopAtLevel=1").wantsFullCompiler()).isFalse();
    }

    @Test
    void a_program_that_was_not_started_by_its_jar_is_not_understood() throws Exception {
        assertThat(CommandLine.of(new String[] {"--server.port=0"})).isNull();
    }

    private static CommandLine line(String... options) {
        return new CommandLine(List.of(options), List.of(), List.of());
    }
}
