package cobrowse.features;

import cobrowse.parity.Comparison;
import cobrowse.parity.Comparison.Verdict;
import cobrowse.parity.Recording;
import cobrowse.parity.Report;
import cobrowse.parity.ReportFile;
import cobrowse.parity.ReportPage;
import cobrowse.parity.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The features at the simulator and at an org, or at one of them and beside a recording of the org: docs/real-org.md.
 *
 * @param folder where the report goes
 * @param patience who waits when the org says so
 */
record ParityRun(Environment environment, Path folder, PrintStream screen, Consumer<Duration> patience) {

    private static final String SIMULATOR = "simulator";
    private static final String RECORDED_ORG = "recorded org";

    /** What came of it. @param drifted what is no longer as it was recorded; empty without a recording */
    record Outcome(Report report, List<Comparison> drifted) {}

    /** @throws IllegalStateException when the environment names neither an org nor a recording */
    Outcome play() {
        var recorded = environment.get(Environment.RECORDED).map(Path::of).map(ParityRun::read);
        if (recorded.isEmpty() && !environment.namesAnOrg()) {
            throw new IllegalStateException("There is nothing to compare the simulator with. Set %s or %s, or %s."
                    .formatted(Environment.REGION, Environment.API, Environment.RECORDED));
        }
        var rehearsal = troupe().atTheSimulator(environment.namesAnOrg() && !environment.mayStart());
        var outcome =
                environment.namesAnOrg() ? askTheOrg(rehearsal, recorded) : compare(rehearsal, recorded.orElseThrow());
        publish(outcome);
        return outcome;
    }

    private Troupe troupe() {
        return new Troupe(folder, environment.get(Environment.ONLY));
    }

    private Outcome askTheOrg(Recording rehearsal, Optional<Report> recorded) {
        var org = new RealOrg(environment, new Rehearsal(rehearsal), patience);
        org.greet();
        var today = troupe().at(org);
        org.leftOpen().forEach(it -> screen.println("LEFT OPEN: a session of \"" + it + "\" could not be ended."));
        if (recorded.isEmpty()) return new Outcome(Report.of(SIMULATOR, rehearsal, Report.ORG, today), List.of());
        var report = Report.of(RECORDED_ORG, recorded.orElseThrow().second(), Report.ORG, today);
        return new Outcome(report, report.with(Verdict.DIFFERENT));
    }

    private static Outcome compare(Recording simulator, Report recorded) {
        var report = Report.of(SIMULATOR, simulator, Report.ORG, recorded.second());
        var then = recorded.one().equals(SIMULATOR) ? recorded.first() : new Recording(List.of());
        return new Outcome(report, report.driftedSince(then));
    }

    private void publish(Outcome outcome) {
        var json = write("parity.json", ReportFile.write(outcome.report()));
        var page = write("parity.html", ReportPage.of(outcome.report()));
        screen.print(Summary.of(outcome.report()));
        outcome.drifted().forEach(it -> screen.println("DRIFTED: " + it.scene().inWords()));
        Stream.of(json, page).forEach(it -> screen.println("See " + it));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report read(Path file) {
        try {
            var report = ReportFile.read(Files.readString(file));
            if (report.other().equals(Report.ORG)) return report;
            throw new IllegalArgumentException(file + " does not say what an org answered.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
