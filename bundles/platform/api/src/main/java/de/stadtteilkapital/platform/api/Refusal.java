package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends an act that may not be done, with words for the caller; the unit of work is rolled back. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What kind of refusal it is; HTTP answers with the status in brackets. */
    public enum Kind {
        INVALID(400, new Text("Ungültige Eingabe", "Invalid input")),
        UNAUTHENTICATED(401, new Text("Anmeldung erforderlich", "Authentication required")),
        FORBIDDEN(403, new Text("Nicht erlaubt", "Not allowed")),
        NOT_FOUND(404, new Text("Nicht gefunden", "Not found")),
        CONFLICT(409, new Text("Im jetzigen Stand nicht möglich", "Not possible in the present state")),
        /** There was such a thing, and the caller might see it; it was purged lawfully. */
        GONE(410, new Text("Nicht mehr vorhanden", "No longer there")),
        STALE(412, new Text("Inzwischen geändert", "Changed in the meantime")),
        TOO_LARGE(413, new Text("Der Inhalt ist zu groß", "Content too large")),
        RULE(422, new Text("Eine Regel steht entgegen", "A rule objects")),
        UNCONDITIONAL(428, new Text("If-Match fehlt", "If-Match is missing")),
        TOO_MANY(429, new Text("Zu viele Anfragen", "Too many requests")),
        UNAVAILABLE(503, new Text("Zurzeit nicht verfügbar", "Currently unavailable"));

        private final int status;
        private final Text title;

        Kind(int status, Text title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public Text title() {
            return title;
        }
    }

    private final Kind kind;
    private final transient Text detail;
    private final transient List<Objection> objections;
    private final transient @Nullable Duration retryAfter;
    private final transient @Nullable Turn turn;

    /** Comes when somebody else is through. */
    @FunctionalInterface
    public interface Turn {
        /** Whether it has come in time; whoever waits holds nothing that others need. */
        boolean comes(Duration atMost) throws InterruptedException;
    }

    public Refusal(Kind kind, Text detail, List<Objection> objections) {
        this(kind, detail, objections, null);
    }

    private Refusal(Kind kind, Text detail, List<Objection> objections, @Nullable Duration retryAfter) {
        this(kind, detail, objections, retryAfter, null);
    }

    private Refusal(
            Kind kind, Text detail, List<Objection> objections, @Nullable Duration retryAfter, @Nullable Turn turn) {
        super(kind + ": " + detail.english(), null, false, false);
        this.kind = requireNonNull(kind);
        this.detail = detail;
        this.objections = List.copyOf(objections);
        this.retryAfter = retryAfter;
        this.turn = turn;
    }

    /** The same words whether it does not exist or is not the caller's to see. */
    public static Refusal notFound() {
        return new Refusal(
                Kind.NOT_FOUND, new Text("Das gibt es hier nicht.", "There is no such thing here."), List.of());
    }

    /** For those alone who might see it while it was there; to others there never was such a thing. */
    public static Refusal gone(Text detail) {
        return new Refusal(Kind.GONE, detail, List.of());
    }

    public static Refusal forbidden(Text detail) {
        return new Refusal(Kind.FORBIDDEN, detail, List.of());
    }

    /** @param detail names the state and what would be possible */
    public static Refusal conflict(Text detail) {
        return new Refusal(Kind.CONFLICT, detail, List.of());
    }

    public static Refusal invalid(String pointer, Text message) {
        return new Refusal(Kind.INVALID, message, List.of(new Objection(pointer, message)));
    }

    public static Refusal invalid(List<Objection> objections) {
        return new Refusal(Kind.INVALID, objections.get(0).message(), objections);
    }

    public static Refusal rule(List<Objection> objections) {
        return new Refusal(Kind.RULE, objections.get(0).message(), objections);
    }

    public static Refusal rule(String pointer, Text message, String rule, String source) {
        return rule(List.of(new Objection(pointer, message, rule, source)));
    }

    /** @param missing who did not do what the act needs, and why */
    public static Refusal unavailable(List<Objection> missing) {
        return new Refusal(Kind.UNAVAILABLE, missing.get(0).message(), missing, PATIENCE);
    }

    /** @param turn what a unit of work may wait for before it is repeated; where none is under way, it is a refusal */
    public static Refusal crowded(Text detail, Turn turn) {
        return new Refusal(Kind.UNAVAILABLE, detail, List.of(), PATIENCE, requireNonNull(turn));
    }

    public static Refusal unavailable(String what) {
        return new Refusal(
                Kind.UNAVAILABLE,
                new Text("Der Dienst „%s“ ist gerade nicht da.", "The service “%s” is away right now.").with(what),
                List.of(),
                PATIENCE);
    }

    /**
     * Too much is under way at once, whoever asks for it.
     *
     * @param retryAfter as with {@link #tooMany}
     */
    public static Refusal busy(Text detail, Duration retryAfter) {
        return new Refusal(Kind.UNAVAILABLE, detail, List.of(), requireNonNull(retryAfter));
    }

    /** @param retryAfter when to come back at the earliest; at least one second is told */
    public static Refusal tooMany(Text detail, Duration retryAfter) {
        return new Refusal(Kind.TOO_MANY, detail, List.of(), requireNonNull(retryAfter));
    }

    public Kind kind() {
        return kind;
    }

    public Text detail() {
        return detail;
    }

    public List<Objection> objections() {
        return objections;
    }

    /** After how long the same may succeed; empty where time alone changes nothing. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What a repeated act would have to wait for; empty where repeating it changes nothing. */
    public Optional<Turn> turn() {
        return Optional.ofNullable(turn);
    }
}
