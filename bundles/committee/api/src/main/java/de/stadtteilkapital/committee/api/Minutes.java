package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem.Result;
import de.stadtteilkapital.committee.api.Ballot.Choice;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session with what VwVfG § 93 asks for; frozen when they are made. Whom a recusal bars from an item
 * reads of it number, title and result.
 *
 * @param chair name of the member who presided; null where none did
 * @param digest SHA-256 in hexadecimal of the frozen content, which bears a random seal so that no one can guess what was
 *     redacted by trying
 * @param logHead where the district's event log stood, so that the minutes witness all that was before; null at its
 *     beginning
 * @param redacted whether something is kept from the caller
 * @param ledByOffice whether the office led the session, as nobody of the body could; false of minutes before it was kept
 */
@LabelsOf({Session.class, Attendance.class, AgendaItem.class})
public record Minutes(
        String session,
        State state,
        String digest,

        @Label(german = "der Zeitpunkt der Fertigung", english = "the time of their making")
        Instant madeAt,

        @Label(german = "die Unterschriften", english = "the signatures")
        List<MinutesSignature> signatures,

        @Label(german = "das Gremium", english = "the body") String bodyName,
        String title,
        String place,
        Instant startsAt,
        @Nullable String noticeWaived,

        @Label(german = "der Vorsitz", english = "the chair") @Nullable
        String chair,

        @Nullable String keeper,
        List<String> present,

        @Label(german = "die Abwesenheit", english = "the absence")
        List<String> absent,

        @Label(german = "die Beschlussfähigkeit", english = "the quorum")
        Text quorum,

        @Label(german = "die Tagesordnungspunkte", english = "the agenda items")
        List<MinutedItem> items,

        @Label(german = "der Stand des Ereignisprotokolls", english = "the state of the event log") @Nullable
        LogHead logHead,

        boolean redacted,

        @Label(
                german = "die Leitung durch die Koordinierungsstelle",
                english = "the presiding of the coordination office")
        boolean ledByOffice) {
    /** Whether all who must have signed. */
    public enum State implements Labelled {
        UNSIGNED(new Text("noch nicht unterschrieben", "not signed yet")),
        SIGNED(new Text("unterschrieben", "signed"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Who signs: whoever presided, and the keeper of the minutes where one is appointed. */
    public enum Function implements Labelled {
        CHAIR(new Text("Vorsitz", "chair")),
        KEEPER(new Text("Schriftführung", "keeper of the minutes")),
        /** Of items that another led than who signs for the chair. */
        PRESIDING(new Text("Sitzungsleitung einzelner Punkte", "presiding over single items"));

        private final Text label;

        Function(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A place in the district's chain of events and the digest there. */
    public record LogHead(
            @Label(german = "die laufende Nummer", english = "the position")
            long position,

            String digest) {}

    /**
     * A signature.
     *
     * @param phrase that stands before the name, of a keeper who signs for somebody or on a mandate: {@code i. V.}; null for
     *     the name alone
     */
    public record MinutesSignature(
            @Label(german = "die Funktion", english = "the function")
            Function function,

            String name,

            @Label(german = "der Zeitpunkt der Unterschrift", english = "the time of the signature")
            Instant signedAt,

            @Label(german = "der Zusatz der Unterschrift", english = "the phrase of the signature") @Nullable
            String phrase) {
        /** By name alone. */
        public MinutesSignature(Function function, String name, Instant signedAt) {
            this(function, name, signedAt, null);
        }
    }

    /** A member who was excluded, and why. */
    public record MinutedExclusion(String member, String reason) {}

    /**
     * A motion and how it ended, in sums.
     *
     * @param presiding name of the member who led the item; null where the office did, and of votes before it was kept
     * @param castingVote of whoever presided, where it decided a tie; else null
     * @param ledByOffice whether the office led the item, and not whoever led the session; false of votes before it was kept
     * @param present names of those with a vote who were there for it (VwVfG § 93), of a deputy for whom; null of votes before
     *     it was kept
     */
    @LabelsOf(Vote.class)
    public record MinutedVote(
            Motion motion,
            int yes,
            int no,
            int abstain,
            int recused,
            boolean carried,
            Text explanation,
            @Nullable String presiding,
            @Nullable Choice castingVote,
            boolean putOff,
            boolean ledByOffice,

            @Label(german = "die Anwesenheit", english = "the attendance") @Nullable
            List<String> present) {
        public MinutedVote {
            present = present == null ? null : List.copyOf(present);
        }

        /** Where it is not known who was there. */
        public MinutedVote(
                Motion motion,
                int yes,
                int no,
                int abstain,
                int recused,
                boolean carried,
                Text explanation,
                @Nullable String presiding,
                @Nullable Choice castingVote,
                boolean putOff,
                boolean ledByOffice) {
            this(
                    motion,
                    yes,
                    no,
                    abstain,
                    recused,
                    carried,
                    explanation,
                    presiding,
                    castingVote,
                    putOff,
                    ledByOffice,
                    null);
        }

        /** Where a member of the body led, or it is not known who did. */
        public MinutedVote(
                Motion motion,
                int yes,
                int no,
                int abstain,
                int recused,
                boolean carried,
                Text explanation,
                @Nullable String presiding,
                @Nullable Choice castingVote,
                boolean putOff) {
            this(motion, yes, no, abstain, recused, carried, explanation, presiding, castingVote, putOff, false);
        }
    }

    /** What was dealt with; of a redacted item only number, title and result. */
    @LabelsOf(AgendaItem.class)
    public record MinutedItem(
            int number,
            String title,
            @Nullable String fileNumber,
            @Nullable String text,
            @Nullable Money requested,
            @Nullable String digest,
            @Nullable String allAgreed,

            @Label(german = "die Ausschlüsse", english = "the exclusions") @Nullable
            List<MinutedExclusion> exclusions,

            @Label(german = "die Abstimmungen", english = "the votes") @Nullable
            List<MinutedVote> votes,

            @Nullable Result result,
            boolean redacted) {
        public MinutedItem redactedCopy() {
            return new MinutedItem(number, title, null, null, null, null, null, null, null, result, true);
        }
    }

    public Minutes {
        requireNonNull(session);
        requireNonNull(state);
        requireNonNull(digest);
        signatures = List.copyOf(signatures);
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        items = List.copyOf(items);
    }
}
