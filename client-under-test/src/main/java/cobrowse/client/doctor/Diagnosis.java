package cobrowse.client.doctor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an examination brought.
 *
 * @param findings in the order in which the API judges
 * @param lastLine the forecast, as a sentence
 */
public record Diagnosis(List<Finding> findings, Forecast forecast, String lastLine) {

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** The whole report, a line for each finding and one for the forecast. */
    public List<String> lines() {
        return Stream.concat(findings.stream().map(Finding::line), Stream.of(lastLine))
                .toList();
    }
}
