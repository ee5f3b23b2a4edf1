package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The work of bodies. Sessions are seen by the body's members and by coordinators, finance officers, auditors and the
 * programme directorate of the district; what others ask for answers 404. A case from which a recusal bars the caller
 * shows number, title and result on the agenda and in the minutes, and answers 404 otherwise.
 */
@ProviderType
public interface CommitteeService {
    /** Filters: {@code district}. Without login the bodies come without members. */
    Page<Body> bodies(Caller me, PageRequest request);

    Body body(Caller me, String district, String id);

    /**
     * Plans a session (coordinators).
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for an unknown body; 422 for a day that is over; 409 where the
     *     session to be repeated is not over or had a quorum
     */
    Session plan(Caller me, NewSession session);

    /** Filters: {@code district}, {@code body}, {@code state}; sorts: {@code startsAt}; {@code q} searches the title. */
    Page<Session> sessions(Caller me, PageRequest request);

    Session session(Caller me, String id);

    /**
     * Puts something on the agenda (coordinators); an application becomes scheduled.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the application is on another open agenda or in a state
     *     that does not allow it, or after the invitation unless all agreed; 422 where the body decides on none
     */
    AgendaItem add(Caller me, String session, NewAgendaItem item);

    /** The whole agenda in its order. */
    Page<AgendaItem> agenda(Caller me, String session);

    AgendaItem item(Caller me, String id);

    /**
     * The frozen papers of an item, for members and coordinators.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 until they are frozen and for free matters
     */
    Papers papers(Caller me, String item);

    /**
     * Invites all members (coordinators) and freezes the papers.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 inside the notice period unless it is waived with a reason;
     *     409 where the session is not planned any more
     */
    Session invite(Caller me, String session, Invitation invitation);

    /** Who is present; empty until it is recorded. */
    Attendance attendance(Caller me, String session);

    /**
     * Records who is present, from the session's day until the minutes are made: the chair, a coordinator, or the member
     * whom the chair named; nobody of them who is barred from an item of the session.
     *
     * @param present ids of members of the body
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for others; 422 before the day or for somebody who is no member; 409 where the
     *     session is not invited or is minuted
     */
    Attendance attend(Caller me, String session, List<String> present);

    /**
     * Names who records attendance where the chair is barred from an item of the session and no coordinator is free to do
     * it (the chair).
     *
     * @param member id of a voting member who is barred from none
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the chair or a coordinator is barred from none, or
     *     the session is minuted; 422 for another member
     */
    Attendance entrustAttendance(Caller me, String session, String member);

    /**
     * Excludes a member from an item (chair or coordinators) and bars their account from the case, in one unit of work.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for somebody who is no member; 409 where the member is
     *     excluded already or the item is not open
     */
    Recusal recuse(Caller me, String item, NewRecusal recusal);

    /** The exclusions of an item, for members and coordinators. */
    Page<Recusal> recusals(Caller me, String item);

    Recusal recusal(Caller me, String item, String id);

    /**
     * Records a vote (the chair; coordinators where the chair is absent or excluded). A motion that is carried decides the
     * item, and so does a motion to approve that is not; a motion to reject or defer that is not carried leaves it open
     * for another motion. A carried approval commits budget in the same unit of work.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for an approval without amount; 409 where the item is not open,
     *     there is no quorum, or a ballot is of somebody absent, excluded, not entitled or is a second one; 422 beyond the
     *     requested amount or the budget; 503 where nobody keeps the budget
     */
    Vote vote(Caller me, String item, NewVote vote);

    /** The votes on an item in their order; single ballots for members and coordinators only. */
    Page<Vote> votes(Caller me, String item);

    Vote vote(Caller me, String item, String id);

    /** Conditions of carried motions. Filters: {@code application}, {@code item}; sorts: {@code due}. */
    Page<Condition> conditions(Caller me, PageRequest request);

    Condition condition(Caller me, String id);

    /**
     * Notes that a condition is fulfilled (coordinators); with the last precondition the application becomes approved.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is fulfilled already
     */
    Condition fulfil(Caller me, String condition, Fulfilment fulfilment);

    /**
     * Makes the minutes and closes the session for everything but signatures (the chair; coordinators where the chair is
     * absent). Items that are still open are postponed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where attendance is not recorded or there are minutes already
     */
    Minutes makeMinutes(Caller me, String session);

    /** Members and coordinators read them at once, the others once they are signed. */
    Minutes minutes(Caller me, String session);

    /**
     * The frozen content over which the digest was taken, for members and coordinators.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whom a recusal keeps a part of it from
     */
    Papers frozenMinutes(Caller me, String session);

    /** The minutes as PDF, redacted like {@link #minutes}. */
    byte[] minutesPdf(Caller me, String session);

    /**
     * Signs the minutes.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than the chair and the appointed keeper; 409 where
     *     this signature is there already
     */
    Minutes sign(Caller me, String session);
}
