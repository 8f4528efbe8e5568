package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;

/** Says what a start would answer, from what was found on the way that it would go. */
record Forecaster(StartOperation operation, boolean simulator, List<Examined> way) {

    private static final String ANSWER = "A start now would answer ";

    /** A refusal comes before a stall, wherever that is: the API looks for all refusals first. */
    Diagnosis diagnosis(List<Finding> findings) {
        var failed = first(Verdict.FAILED);
        if (failed.isPresent()) return diagnosis(findings, refused(failed.get()), refusal(failed.get()));
        var stalled = first(Verdict.STALLS);
        if (stalled.isPresent()) return diagnosis(findings, stalled(stalled.get()), stall(stalled.get()));
        return diagnosis(findings, accepted(), ANSWER + operation.success() + ", " + operation.brings());
    }

    private static Diagnosis diagnosis(List<Finding> findings, Forecast forecast, String line) {
        return new Diagnosis(findings, forecast, line + (forecast.certain() ? "." : ", as far as can be seen."));
    }

    private Optional<Examined> first(Verdict verdict) {
        return way.stream().filter(step -> step.verdict() == verdict).findFirst();
    }

    private Forecast refused(Examined failed) {
        var before = way.subList(0, way.indexOf(failed));
        return new Forecast(failed.status(), failed.code(), failed.rule(), false, certain(before));
    }

    private Forecast stalled(Examined stalled) {
        return new Forecast(stalled.status(), Optional.empty(), stalled.rule(), true, certain(way));
    }

    private Forecast accepted() {
        return new Forecast(Optional.of(operation.success()), Optional.empty(), Optional.empty(), false, certain(way));
    }

    /** Outside of a simulator nobody promises that the operation is there at all. */
    private boolean certain(List<Examined> seen) {
        return seen.stream().noneMatch(Examined::hidesRule) && (simulator || seen.size() < Entrance.WAY_IN.size());
    }

    private static String refusal(Examined failed) {
        if (failed.status().isEmpty()) return "A start now would get no answer of the API: " + sentence(failed);
        return ANSWER
                + "%d %s: %s".formatted(failed.status().get(), failed.code().orElse(""), sentence(failed));
    }

    private String stall(Examined stalled) {
        var outcome = operation == StartOperation.ACTION ? operation.brings() : "and nothing would come of it";
        return ANSWER + "%d, %s: %s".formatted(operation.success(), outcome, sentence(stalled));
    }

    /** The detail, to go on after a colon, without its full stop. */
    private static String sentence(Examined step) {
        return step.finding().detail().replaceFirst("\\.$", "");
    }
}
