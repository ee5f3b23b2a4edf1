package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * An item of a session's agenda. Whom a recusal bars sees number, title, state and result; everything else is null then.
 *
 * @param application the application it deals with, null for a free matter
 * @param text what a free matter is about
 * @param requested what the application asks for
 * @param digest SHA-256 in hexadecimal of the papers as they were frozen; null until the invitation and for free matters
 * @param allAgreed why it came after the invitation, null where it was announced
 * @param result null while it is open or where it was postponed
 * @param amount what was approved
 * @param decidedOn the day of the decision
 * @param redacted whether a recusal keeps the rest from the caller
 */
public record AgendaItem(
        String id,
        String session,
        int number,
        String title,
        String application,
        String fileNumber,
        String text,
        Money requested,
        String digest,
        String allAgreed,
        State state,
        Result result,
        Money amount,
        LocalDate decidedOn,
        boolean redacted) {
    /** Whether the body has done with it. */
    public enum State {
        OPEN,
        DECIDED,
        /** The minutes were made before it was decided; it may come on another agenda. */
        POSTPONED
    }

    /** What was resolved; for a free matter {@link #APPROVED} means adopted. */
    public enum Result {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        DEFERRED
    }

    public AgendaItem {
        requireNonNull(id);
        requireNonNull(session);
        requireNonNull(title);
        requireNonNull(state);
    }

    /** What a recused person may know of it. */
    public AgendaItem redactedCopy() {
        return new AgendaItem(
                id, session, number, title, null, null, null, null, null, null, state, result, null, null, true);
    }
}
