package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Sessions from their planning to the invitation, and what can be done with them. */
@ProviderType
public interface SessionService extends SessionReader {
    /**
     * Plans a session (coordinators).
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for a body that the district does not have; 422 for a day that
     *     is over; 409 where the session to be repeated is not over or had a quorum
     */
    Session plan(Caller me, NewSession session);

    /** Filters: {@code district}, {@code body}, {@code state}; sorts: {@code startsAt}; {@code q} searches the title. */
    Page<Session> sessions(Caller me, PageRequest request);

    /** Which of the {@link SessionAct}s the caller may do, now or later. */
    List<Possible> possible(Caller me, String session);

    /**
     * Invites all members (coordinators) and freezes the papers.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 inside the notice period unless it is waived with a reason;
     *     409 where the session is not planned any more
     */
    Session invite(Caller me, String session, Invitation invitation);
}
