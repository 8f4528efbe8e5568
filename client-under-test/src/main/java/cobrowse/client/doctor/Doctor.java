package cobrowse.client.doctor;

import cobrowse.client.CobrowseClient;
import cobrowse.client.http.Limits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says why a start would fail. It only ever reads. What no operation of the API shows it takes from a simulator's control
 * API, where the API says of itself that it is a simulator; elsewhere that is out of sight.
 */
public final class Doctor {

    private final CobrowseClient client;

    private Doctor(CobrowseClient client) {
        this.client = client;
    }

    /**
     * A doctor with this client's eyes and token.
     *
     * @param client with {@link Limits#once}, or limits of no obedience: others wait out a rate limit that is a finding
     */
    public static Doctor at(CobrowseClient client) {
        return new Doctor(client);
    }

    /** How a start stands now. Whatever goes wrong with looking is a finding. */
    public Diagnosis examine(Plan plan) {
        var access = new Access(client);
        var readings = new Readings(access);
        // Before all else: it shows whether anything comes through, and who answers.
        if (!readings.isOfApi()) access.stop();
        var own = Orders.of(plan.operation()).examine(plan, readings);
        var way = new ArrayList<>(Entrance.examine(plan, access, readings));
        way.addAll(own);
        var findings = new ArrayList<>(way.stream().map(Examined::finding).toList());
        findings.addAll(ofOrganisation(plan, readings));
        return new Forecaster(plan.operation(), readings.isOfSimulator(), way).diagnosis(findings);
    }

    /** The rules that are checked, by their ids. */
    public static Set<String> checkedRules() {
        var rules = new LinkedHashSet<String>();
        Entrance.WAY_IN.forEach(step -> rules.addAll(step.rules()));
        for (var operation : StartOperation.values())
            Orders.of(operation).order().forEach(check -> rules.add(check.rule()));
        return rules;
    }

    /** The rules that are not, and why. */
    public static Map<String, String> notCheckableRules() {
        return NotCheckable.RULES;
    }

    /** What no rule is about, and people should know. */
    private static List<Finding> ofOrganisation(Plan plan, Readings readings) {
        var permissions = new Finding(
                "Roles allow it",
                Verdict.UNSEEN,
                "Scopes are looked at, permissions of users and clients are not.",
                "Compare the role of the user, or of the OAuth client, with what the operation asks for.",
                List.of());
        if (readings.isOfSimulator() || readings.token().value().isEmpty()) return List.of(permissions);
        var served = new Finding(
                "The organisation serves " + plan.operation(),
                Verdict.UNSEEN,
                "The vendor publishes no such operation; public posts describe it.",
                "The vendor's published start is POST /api/v2/conversations/{conversationId}/cobrowse.",
                List.of());
        return List.of(served, permissions);
    }
}
