package cobrowse.client.failures;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The API answered, and the answer is no. One class for each thing that a program can do about it. */
public abstract sealed class Refused extends CobrowseException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private Refused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public int status() {
        return refusal.status();
    }

    public String code() {
        return refusal.code();
    }

    public List<FieldFault> faults() {
        return refusal.faults();
    }

    public Optional<String> correlationId() {
        return refusal.correlationId();
    }

    /** The id of the rule that broke, if a simulator answered. */
    public Optional<String> brokenRule() {
        return refusal.brokenRule();
    }

    public Optional<URI> lesson() {
        return refusal.lesson();
    }

    @Override
    public boolean mayHaveBeenCarriedOut() {
        return false;
    }

    /** The class that a refusal's status asks for. @param retryAfter what the header of that name says */
    public static Refused of(Refusal refusal, Optional<Duration> retryAfter) {
        return switch (refusal.status()) {
            case 401 -> new NotAuthenticated(refusal);
            case 403 -> new NotAllowed(refusal);
            case 404, 410 -> new NotFound(refusal);
            case 409 -> new Conflict(refusal);
            case 429 -> new TooManyCalls(refusal, retryAfter);
            default -> refusal.status() >= 500 ? new ServerFailure(refusal, retryAfter) : new Invalid(refusal);
        };
    }

    /** 401: the token is missing, mistyped, expired, revoked or of another organisation. */
    public static final class NotAuthenticated extends Refused {
        private static final long serialVersionUID = 1;

        private NotAuthenticated(Refusal refusal) {
            super(refusal);
        }
    }

    /** 403: the token lacks a scope, or its user a permission. */
    public static final class NotAllowed extends Refused {
        private static final long serialVersionUID = 1;

        private NotAllowed(Refusal refusal) {
            super(refusal);
        }
    }

    /** 404: there is no such thing, or the caller may not know of it. */
    public static final class NotFound extends Refused {
        private static final long serialVersionUID = 1;

        private NotFound(Refusal refusal) {
            super(refusal);
        }
    }

    /** 400, 413, 415 and the like: the call cannot be carried out as it was sent. */
    public static final class Invalid extends Refused {
        private static final long serialVersionUID = 1;

        private Invalid(Refusal refusal) {
            super(refusal);
        }
    }

    /** 409: the call makes no sense as things stand. */
    public static final class Conflict extends Refused {
        private static final long serialVersionUID = 1;

        private Conflict(Refusal refusal) {
            super(refusal);
        }
    }

    /** 429, after the client has waited as long as it may. */
    public static final class TooManyCalls extends Refused {
        private static final long serialVersionUID = 1;
        private final transient Optional<Duration> retryAfter;

        private TooManyCalls(Refusal refusal, Optional<Duration> retryAfter) {
            super(refusal);
            this.retryAfter = retryAfter;
        }

        /** How long to wait before the next call. */
        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /** 5xx: the API, or something on the way to it, failed; a gateway that did so may have passed the call on. */
    public static final class ServerFailure extends Refused {
        private static final long serialVersionUID = 1;
        private final transient Optional<Duration> retryAfter;

        private ServerFailure(Refusal refusal, Optional<Duration> retryAfter) {
            super(refusal);
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return retryAfter;
        }

        /** True but for 501, which nobody carries out. */
        @Override
        public boolean mayHaveBeenCarriedOut() {
            return status() != 501;
        }
    }

    /** OAuth said no: at the sign-in page, on the way back from it, or when asked for a token. */
    public static final class OAuthRefused extends Refused {
        private static final long serialVersionUID = 1;

        /** @param refusal its code is the standard's error, such as invalid_client */
        public OAuthRefused(Refusal refusal) {
            super(refusal);
        }
    }
}
