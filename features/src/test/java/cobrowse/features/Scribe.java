package cobrowse.features;

import cobrowse.parity.Notes;
import cobrowse.parity.Played;
import cobrowse.parity.Played.Outcome;
import cobrowse.parity.Recording;
import cobrowse.parity.RecordingFile;
import cobrowse.parity.Scene;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A plugin of Cucumber that writes down what became of each scenario. Of a failure it keeps the step, never the message. */
public final class Scribe implements ConcurrentEventListener {

    private static final String FOLDER = "features/";

    private final OutputStream file;
    private final Map<UUID, Notes> notes = new HashMap<>();
    private final Map<UUID, String> faults = new HashMap<>();
    private final List<Played> played = new ArrayList<>();

    /** @param file where the recording goes at the end */
    public Scribe(OutputStream file) {
        this.file = file;
    }

    /** A feature's file, from the folder of the features on. */
    static String feature(URI uri) {
        var path = uri.toString();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(EmbedEvent.class, this::keepNotes);
        publisher.registerHandlerFor(TestStepFinished.class, this::keepFault);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finish);
        publisher.registerHandlerFor(TestRunFinished.class, event -> write());
    }

    private synchronized void keepNotes(EmbedEvent event) {
        if (!Notes.TYPE.equals(event.getMediaType())) return;
        notes.put(event.getTestCase().getId(), RecordingFile.read(event.getData(), Notes.class));
    }

    private synchronized void keepFault(TestStepFinished event) {
        if (event.getResult().getStatus().isOk() || event.getResult().getStatus() == Status.SKIPPED) return;
        var step = event.getTestStep() instanceof PickleStepTestStep it
                ? it.getStep().getText()
                : "the last look";
        faults.putIfAbsent(event.getTestCase().getId(), step);
    }

    private synchronized void finish(TestCaseFinished event) {
        var play = event.getTestCase();
        var result = event.getResult();
        var heard = notes.getOrDefault(play.getId(), Notes.none());
        var outcome = switch (result.getStatus()) {
            case PASSED -> Outcome.PASSED;
            case SKIPPED -> Outcome.SKIPPED;
            default -> Outcome.FAILED;
        };
        var why = outcome == Outcome.SKIPPED && result.getError() instanceof Unprepared reason
                ? reason.getMessage()
                : faults.getOrDefault(play.getId(), "");
        var scene = new Scene(feature(play.getUri()), chapter(play), play.getName(), 1);
        played.add(new Played(scene, play.getLine(), outcome, why, heard.exchanges(), heard.needs()));
    }

    private synchronized void write() {
        try (file) {
            file.write(RecordingFile.write(new Recording(numbered(played))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of an outline have the same title, and are counted from the top. */
    private static List<Played> numbered(List<Played> played) {
        Map<Scene, Set<Integer>> lines = new HashMap<>();
        played.forEach(it ->
                lines.computeIfAbsent(it.scene(), scene -> new HashSet<>()).add(it.line()));
        return played.stream()
                .map(it -> it.numbered(1
                        + (int) lines.get(it.scene()).stream()
                                .filter(line -> line < it.line())
                                .count()))
                .toList();
    }

    private static String chapter(TestCase play) {
        var rules = Simulator.rules();
        return play.getTags().stream()
                .map(tag -> tag.substring(1))
                .filter(rules::contains)
                .collect(Collectors.joining());
    }
}
