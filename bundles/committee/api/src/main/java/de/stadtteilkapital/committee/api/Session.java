package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A session of a body.
 *
 * @param repeatOf the session it repeats for lack of quorum, else null
 * @param keeper account of the keeper of the minutes, else null
 * @param invitedAt when the members were invited, null before
 * @param noticeWaived why the notice period was waived, null where it was kept
 */
public record Session(
        String id,
        String district,
        String body,
        String title,
        String place,
        Instant startsAt,
        State state,
        String repeatOf,
        String keeper,
        Instant invitedAt,
        String noticeWaived) {
    /** How far a session has come. */
    public enum State {
        /** The agenda may still change. */
        PLANNED,
        /** The members are invited, the papers frozen. */
        INVITED,
        /** Attendance is recorded; the body decides. */
        HELD,
        /** The minutes are made; nothing of the session changes any more. */
        MINUTED,
        /** The minutes are signed. */
        CLOSED
    }

    public Session {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(body);
        requireNonNull(startsAt);
        requireNonNull(state);
    }
}
