package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import cobrowse.client.doctor.Diagnosis;
import cobrowse.client.doctor.Doctor;
import cobrowse.client.doctor.Finding;
import cobrowse.client.doctor.Plan;
import cobrowse.client.doctor.Verdict;
import cobrowse.client.http.Limits;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** Asks the doctor about a start, and shows what it found. */
record Consultation(Desk desk) {

    private static final Map<Verdict, Ink> INKS = Map.of(
            Verdict.PASSED, Ink.GREEN,
            Verdict.FAILED, Ink.RED,
            Verdict.STALLS, Ink.YELLOW,
            Verdict.UNSEEN, Ink.FAINT);

    /** @return the exit code */
    int about(Plan plan) {
        try (var client = desk.builder().limits(Limits.once()).build()) {
            var diagnosis = Doctor.at(client).examine(plan);
            show(diagnosis);
            var works =
                    diagnosis.forecast().isAccepted() && !diagnosis.forecast().stalls();
            return (works ? Exit.DONE : Exit.WOULD_FAIL).code();
        }
    }

    private void show(Diagnosis diagnosis) {
        var lines = new ArrayList<String>();
        diagnosis.findings().forEach(finding -> lines.add(line(finding)));
        lines.add(desk.screen().in(Ink.BOLD, diagnosis.lastLine()));
        desk.screen().show(diagnosis, lines);
    }

    private String line(Finding finding) {
        var verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
        var ink = INKS.getOrDefault(finding.verdict(), Ink.BOLD);
        var text = desk.screen().in(ink, verdict) + "  " + finding.title() + ". " + finding.detail();
        return finding.fix().isEmpty() ? text : text + " " + finding.fix();
    }
}
