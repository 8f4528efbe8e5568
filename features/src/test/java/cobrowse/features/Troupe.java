package cobrowse.features;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import cobrowse.parity.Recording;
import cobrowse.parity.RecordingFile;
import cobrowse.venue.org.AtTheOrg;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Plays the features and nothing else, and says nothing while it plays.
 *
 * @param folder for what is written meanwhile
 * @param only an expression of tags: which scenarios are played
 */
record Troupe(Path folder, Optional<String> only) {

    private static final String ASKABLE =
            Stream.of(SimulatorOnly.values()).map(reason -> "not " + reason.tag).collect(Collectors.joining(" and "));

    /** A tag expression cannot say "all": every scenario has one of these. */
    private static final String EVERY =
            String.join(" or ", Behaviour.READING, Behaviour.SIGNS_IN, Behaviour.STARTS_SESSIONS);

    /** What an org can be asked, four scenarios at a time. @param gently leaves out what starts sessions */
    Recording atTheSimulator(boolean gently) {
        return play(Map.of(
                "cucumber.glue", "cobrowse.features,cobrowse.venue.simulator",
                "cucumber.filter.tags", within(gently ? ASKABLE + " and not " + Behaviour.STARTS_SESSIONS : ASKABLE),
                "cucumber.execution.parallel.enabled", "true",
                "cucumber.execution.parallel.config.strategy", "fixed",
                "cucumber.execution.parallel.config.fixed.parallelism", "4"));
    }

    /** All scenarios, one after the other; the org admits those that it can be asked. */
    Recording at(RealOrg org) {
        var played = new Recording[1];
        AtTheOrg.during(
                org,
                () -> played[0] = play(Map.of(
                        "cucumber.glue",
                        "cobrowse.features,cobrowse.venue.org",
                        "cucumber.filter.tags",
                        within(EVERY))));
        return played[0];
    }

    private String within(String tags) {
        return only.map(wish -> "(%s) and (%s)".formatted(tags, wish)).orElse(tags);
    }

    private Recording play(Map<String, String> parameters) {
        try {
            var file = Files.createTempFile(Files.createDirectories(folder), "played", ".json");
            perform(parameters, file);
            var recording = RecordingFile.read(Files.readAllBytes(file), Recording.class);
            Files.delete(file);
            return recording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the engine alone and without the settings of the other tests, whose reports would tell more than may be told. */
    private static void perform(Map<String, String> parameters, Path file) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("features"))
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(parameters)
                .configurationParameter("cucumber.plugin", Scribe.class.getName() + ":" + file)
                .configurationParameter("cucumber.publish.quiet", "true")
                .build();
        var config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new CucumberTestEngine())
                .build();
        LauncherFactory.create(config).execute(request);
    }
}
