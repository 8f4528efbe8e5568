package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import cobrowse.client.Outcome;
import java.util.Optional;

/**
 * What became of something that the customer was asked.
 *
 * @param progress started, declined, expired, ended, open or stopped
 */
record Ending(String progress, Optional<String> sessionId) {

    static Ending of(Outcome outcome) {
        if (outcome instanceof Outcome.HasStarted started)
            return new Ending("started", Optional.of(started.sessionId()));
        if (outcome instanceof Outcome.WasDeclined) return new Ending("declined", Optional.empty());
        if (outcome instanceof Outcome.HasExpired) return new Ending("expired", Optional.empty());
        if (outcome instanceof Outcome.WasEnded) return new Ending("ended", Optional.empty());
        return new Ending(Thread.currentThread().isInterrupted() ? "stopped" : "open", Optional.empty());
    }

    Exit exit() {
        return switch (progress) {
            case "started" -> Exit.DONE;
            case "stopped" -> Exit.STOPPED;
            default -> Exit.NOT_STARTED;
        };
    }

    Ink ink() {
        return exit() == Exit.DONE ? Ink.GREEN : Ink.YELLOW;
    }

    String sentence() {
        return switch (progress) {
            case "started" -> "Accepted: session " + sessionId.orElse("") + " is active.";
            case "declined" -> "Declined: the customer said no.";
            case "expired" -> "Expired: the customer did not answer in time, or the conversation ended.";
            case "ended" -> "Ended: somebody ended it before it began.";
            case "stopped" -> "Stopped waiting. The customer can still answer.";
            default -> "Nothing was heard in time. The customer can still answer.";
        };
    }
}
