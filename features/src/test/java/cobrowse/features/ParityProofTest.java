package cobrowse.features;

import static cobrowse.features.Environment.MAY_START;
import static cobrowse.features.Environment.ONLY;
import static cobrowse.features.Environment.RECORDED;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.parity.Comparison;
import cobrowse.parity.Comparison.Verdict;
import cobrowse.parity.Report;
import cobrowse.parity.ReportFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** As there is no org here, a second simulator plays one; what it is changed into for one test, the next must not meet. */
@Execution(ExecutionMode.SAME_THREAD)
class ParityProofTest {

    private static final String QUEUE_RULE = "queue-takes-cobrowse";

    private static SecondSimulator org;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        org = new SecondSimulator();
    }

    @AfterAll
    static void close() {
        org.close();
    }

    @BeforeEach
    void reset() {
        org.reset();
    }

    @Test
    void three_changes_of_an_org_are_named_and_nothing_else() throws IOException, InterruptedException {
        org.switchOff(QUEUE_RULE);
        org.switchOff("one-live-session-per-conversation");
        org.set("providerIdInWrongCase", "stall");

        var ended = Fork.run(folder, with(MAY_START, "yes"));

        assertThat(ended.status()).as(ended.said()).isZero();
        var report = report();
        assertThat(chapters(report, Verdict.DIFFERENT))
                .containsOnly(
                        "queue-takes-cobrowse", "one-live-session-per-conversation", "provider-id-is-case-sensitive");
        assertThat(report.with(Verdict.SAME)).hasSizeGreaterThan(90);
        assertThat(report.with(Verdict.NOT_COMPARABLE))
                .allSatisfy(it -> assertThat(it.why()).isNotBlank());
        assertThat(ended.said())
                .contains("DIFFERENT: queue-takes-cobrowse: Billing does not")
                .contains("NOT COMPARABLE: user-is-known-and-active: Ines has left")
                .contains("set COBROWSE_INACTIVE_USER");
        Leaks.in(folder, org.environment());
    }

    @Test
    void an_org_that_is_like_the_simulator_differs_in_nothing() {
        var report = play(org.environment()).report();
        assertThat(report.with(Verdict.DIFFERENT)).isEmpty();
        assertThat(report.with(Verdict.SAME)).hasSizeGreaterThan(25);
    }

    @Test
    void what_starts_sessions_is_not_asked_unless_the_user_says_so() {
        var report = play(with(ONLY, "@queue-takes-cobrowse")).report();
        assertThat(report.comparisons())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.why())
                        .isEqualTo("it makes things happen on people's screens: COBROWSE_MAY_START=yes adds it"));
    }

    @Test
    void every_session_is_ended_before_the_next_scenario() {
        var report = play(with(ONLY, "@one-live-session-per-conversation", MAY_START, "yes"));
        assertThat(report.report().with(Verdict.SAME)).hasSizeGreaterThan(1);
        assertThat(org.startInTheConnectedChat()).isEqualTo(201);
    }

    @Test
    void a_second_invite_is_not_asked_while_the_first_waits() {
        var report = play(with(ONLY, "@invite-names-whom-and-where or @invite-exists", MAY_START, "yes"))
                .report();
        assertThat(report.with(Verdict.NOT_COMPARABLE))
                .extracting(Comparison::why)
                .containsExactly("the customer of the connected chat has not answered an earlier scenario's invite, "
                        + "and nothing takes it back");
    }

    @Test
    void what_an_org_cannot_be_asked_is_skipped_by_name() {
        var screen = new ByteArrayOutputStream();
        run(with(ONLY, "@caller-is-within-the-rate-limit or @token-is-known-and-alive"), screen);
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("The 301st call within a minute", "it calls a hundred times and more")
                .contains("So does a revoked one", "it revokes a token")
                .contains("An expired token gets the same answer", "which an org does not have");
    }

    @Test
    void a_simulator_that_answers_as_ever_has_not_drifted_from_a_recording() throws IOException {
        var recording = record("@user-exists");
        var outcome = play(Map.of(ONLY, "@user-exists", RECORDED, recording.toString()));
        assertThat(outcome.report().with(Verdict.SAME)).hasSize(2);
        assertThat(outcome.drifted()).isEmpty();
    }

    @Test
    void a_difference_that_was_recorded_is_no_drift() throws IOException {
        org.switchOff(QUEUE_RULE);
        var recording = record("@" + QUEUE_RULE);
        var outcome = play(Map.of(ONLY, "@" + QUEUE_RULE, RECORDED, recording.toString()));
        assertThat(outcome.report().with(Verdict.DIFFERENT)).hasSize(1);
        assertThat(outcome.drifted()).isEmpty();
    }

    @Test
    void drift_fails_the_build_and_is_named() throws IOException, InterruptedException {
        var recording = record("@user-exists");
        Files.writeString(recording, Files.readString(recording).replace("\"status\" : 404", "\"status\" : 410"));
        var ended = Fork.run(folder, Map.of(ONLY, "@user-exists", RECORDED, recording.toString()));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said()).contains("DRIFTED: user-exists: An id that nobody has");
    }

    @Test
    void an_org_that_has_changed_since_it_was_recorded_has_drifted() throws IOException {
        var recording = record("@" + QUEUE_RULE);
        org.reset();
        org.switchOff(QUEUE_RULE);
        var outcome = play(with(ONLY, "@" + QUEUE_RULE, MAY_START, "yes", RECORDED, recording.toString()));
        assertThat(outcome.drifted()).extracting(it -> it.scene().title()).containsExactly("Billing does not");
    }

    private Path record(String only) throws IOException {
        play(with(ONLY, only, MAY_START, "yes"));
        return Files.move(folder.resolve("target/parity/parity.json"), folder.resolve("org-2026-11-21.json"));
    }

    private Map<String, String> with(String... variables) {
        var environment = new HashMap<>(org.environment());
        for (var at = 0; at < variables.length; at += 2) environment.put(variables[at], variables[at + 1]);
        return environment;
    }

    private ParityRun.Outcome play(Map<String, String> environment) {
        return run(environment, new ByteArrayOutputStream());
    }

    private ParityRun.Outcome run(Map<String, String> environment, ByteArrayOutputStream screen) {
        var printed = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new ParityRun(new Environment(environment), folder.resolve("target/parity"), printed, wait -> {}).play();
    }

    private Report report() throws IOException {
        return ReportFile.read(Files.readString(folder.resolve("target/parity/parity.json")));
    }

    private static List<String> chapters(Report report, Verdict verdict) {
        return report.with(verdict).stream().map(it -> it.scene().chapter()).toList();
    }
}
