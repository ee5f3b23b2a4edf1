package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;

/**
 * The minutes of a session with what VwVfG § 93 asks for; frozen when they are made. Whom a recusal bars from an item
 * reads of it number, title and result.
 *
 * @param digest SHA-256 in hexadecimal of the frozen content, which bears a random seal so that no one can guess what was
 *     redacted by trying
 * @param logHead where the district's event log stood, so that the minutes witness all that was before; null at its
 *     beginning
 * @param redacted whether something is kept from the caller
 */
public record Minutes(
        String session,
        State state,
        String digest,
        Instant madeAt,
        List<MinutesSignature> signatures,
        String bodyName,
        String title,
        String place,
        Instant startsAt,
        String noticeWaived,
        String chair,
        String keeper,
        List<String> present,
        List<String> absent,
        Text quorum,
        List<MinutedItem> items,
        LogHead logHead,
        boolean redacted) {
    /** Whether all who must have signed. */
    public enum State {
        UNSIGNED,
        SIGNED
    }

    /** Who signs: the chair, and the keeper of the minutes where one is appointed. */
    public enum Function {
        CHAIR,
        KEEPER
    }

    /** A place in the district's chain of events and the digest there. */
    public record LogHead(long position, String digest) {}

    /** A signature. */
    public record MinutesSignature(Function function, String name, Instant signedAt) {}

    /** A member who was excluded, and why. */
    public record MinutedExclusion(String member, String reason) {}

    /** A motion and how it ended, in sums. */
    public record MinutedVote(
            Motion motion, int yes, int no, int abstain, int recused, boolean carried, Text explanation) {}

    /** What was dealt with; of a redacted item only number, title and result. */
    public record MinutedItem(
            int number,
            String title,
            String fileNumber,
            String text,
            Money requested,
            String digest,
            String allAgreed,
            List<MinutedExclusion> exclusions,
            List<MinutedVote> votes,
            AgendaItem.Result result,
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
