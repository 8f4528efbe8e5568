package cobrowse.client.doctor;

import cobrowse.client.CobrowseClient;
import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import cobrowse.client.failures.Refused;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.http.Line;
import cobrowse.client.tokens.TokenSource;
import java.net.http.HttpClient;
import java.util.Optional;

/** Somebody who is about to start: the doctor can be asked, and then the start be made. */
record Patient(TokenSource token, Plan plan) {

    /** What a start answered. @param rule the one that the answer names */
    record Reality(int status, Optional<String> code, Optional<String> rule, boolean stalls) {
        static Reality of(Forecast forecast) {
            return new Reality(forecast.status().orElse(0), forecast.code(), forecast.rule(), forecast.stalls());
        }
    }

    static Patient of(String token, Plan plan) {
        return new Patient(TokenSource.given(token), plan);
    }

    static Patient backend(Sandbox lakeside, Plan plan) {
        return of(lakeside.tokenOfClient("Backend"), plan);
    }

    static CobrowseClient client(TokenSource token) {
        return CobrowseClient.at(Hosts.at(Simulator.address()), token)
                .limits(Limits.once())
                .build();
    }

    Diagnosis examined() {
        try (var client = client(token)) {
            return Doctor.at(client).examine(plan);
        }
    }

    Reality started() {
        try (var client = client(token)) {
            var answer = plan.showsToken() ? client.call(plan.call()) : withoutToken();
            var rule = answer.simulatorRule();
            return new Reality(answer.status(), Optional.empty(), rule, rule.isPresent());
        } catch (Refused refused) {
            return new Reality(refused.status(), Optional.of(refused.code()), refused.brokenRule(), false);
        }
    }

    private Answer withoutToken() {
        var line = new Line(Hosts.at(Simulator.address()), Limits.once(), HttpClient.Builder.NO_PROXY, Runnable::run);
        return line.send(plan.call(), Optional.empty());
    }
}
